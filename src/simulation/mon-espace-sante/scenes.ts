import type { Gesture } from '../contract.ts';
import type { Anchor } from './anchors.ts';
import type { Delay } from './delays.ts';
import { siteAddress } from './address.ts';
import { colette } from './people.ts';

type Play = readonly Gesture<Anchor, Delay>[];

const openSite: Play = [
  { do: 'type', at: 'nouvel-onglet.adresse', text: siteAddress },
  { do: 'press', at: 'nouvel-onglet.ouvrir' },
];
const openSignIn: Play = [...openSite, { do: 'press', at: 'accueil-public.connexion' }];
const identify: Play = [
  ...openSignIn,
  { do: 'type', at: 'identification.identifiant', text: colette.identifier },
  { do: 'type', at: 'identification.mot-de-passe', text: colette.password },
  { do: 'press', at: 'identification.continuer' },
];

/** Moments of the service that a slide can begin with, as gestures from its start. */
export const scenes = {
  'nouvel-onglet': [],
  'accueil-public': openSite,
  identification: openSignIn,
  'choix-du-code': identify,
  'identifiant-oublie': [...openSignIn, { do: 'press', at: 'identification.identifiant-oublie' }],
  'mot-de-passe-oublie': [...openSignIn, { do: 'press', at: 'identification.mot-de-passe-oublie' }],
} as const satisfies Record<string, Play>;

export type Scene = keyof typeof scenes;

import type { Gesture } from '../../../contract/gesture.ts';
import { colette } from '../people.ts';
import { siteAddress } from './address.ts';
import { codeNumber } from './one-time-code.ts';

export type Moves = readonly Gesture[];

export const press = (...anchors: string[]): Moves => anchors.map((at) => ({ do: 'press', at }));
export const type = (at: string, text: string): Moves => [{ do: 'type', at, text }];

export const openSite = [...type('nouvel-onglet.adresse', siteAddress), ...press('nouvel-onglet.ouvrir')];
export const openSignIn = [...openSite, ...press('accueil-public.connexion')];
export const identify = [
  ...openSignIn,
  ...type('identification.identifiant', colette.identifier),
  ...type('identification.mot-de-passe', colette.password),
  ...press('identification.continuer'),
];
export const signIn = [
  ...identify,
  ...press('choix-du-code.par-sms'),
  ...type('code-a-usage-unique.code', codeNumber(1)),
  ...press('code-a-usage-unique.se-connecter'),
];

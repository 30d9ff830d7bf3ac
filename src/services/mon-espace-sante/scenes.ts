import type { Gesture } from '../../contract/gesture.ts';
import { siteAddress } from './sign-in/address.ts';
import type { Anchor } from './anchors.ts';
import type { Context } from './context.ts';
import type { Delay } from './delays.ts';
import { deliver } from './devices/delivery.ts';
import { mailbox } from './messages/mailbox.ts';
import { scenario } from './writing/scenario.ts';
import { codeNumber } from './sign-in/one-time-code.ts';
import { colette } from './people.ts';

type Play = readonly Gesture<Anchor, Delay>[];

const press = (...anchors: Anchor[]): Play => anchors.map((at) => ({ do: 'press', at }));
const type = (at: Anchor, text: string): Play => [{ do: 'type', at, text }];

const openSite = [...type('nouvel-onglet.adresse', siteAddress), ...press('nouvel-onglet.ouvrir')];
const openSignIn = [...openSite, ...press('accueil-public.connexion')];
const identify = [
  ...openSignIn,
  ...type('identification.identifiant', colette.identifier),
  ...type('identification.mot-de-passe', colette.password),
  ...press('identification.continuer'),
];
const signIn = [
  ...identify,
  ...press('choix-du-code.par-sms'),
  ...type('code-a-usage-unique.code', codeNumber(1)),
  ...press('code-a-usage-unique.se-connecter'),
];
const openMessages = [...signIn, ...press('accueil.messages')];
const openLabo = [...openMessages, ...press('messagerie.conversation-labo')];
const openScans = [...openMessages, ...press('messagerie.conversation-radiologie')];
const openDoctor = [...openMessages, ...press('messagerie.conversation-generaliste')];
const openResults = [...openLabo, ...press('conversation.piece-resultats')];
const reply = [...openDoctor, ...press('conversation.repondre')];
const join = [...reply, ...press('reponse.joindre')];
const pickPapers = [...join, ...press('joindre.pieces-administratives')];
const written = [...reply, ...type('reponse.texte', scenario.answer)];
const ready = [
  ...written,
  ...press('reponse.joindre', 'joindre.mes-documents'),
  ...press('choisir-documents.document-ordonnance', 'choisir-documents.ajouter'),
];
const openKine = [...openMessages, ...press('messagerie.conversation-kine')];
const write = [...openMessages, ...press('messagerie.nouveau-message')];
const writeLong = [
  ...write,
  ...press('nouveau-message.liste', 'nouveau-message.contact-marechal'),
  ...type('nouveau-message.objet', scenario.longSubject),
  ...type('nouveau-message.texte', scenario.message),
];

/** Moments of the service that a slide can begin with, as gestures from its start. */
export const scenes = {
  'nouvel-onglet': [],
  'accueil-public': openSite,
  identification: openSignIn,
  'choix-du-code': identify,
  'identifiant-oublie': [...openSignIn, ...press('identification.identifiant-oublie')],
  'mot-de-passe-oublie': [...openSignIn, ...press('identification.mot-de-passe-oublie')],

  accueil: signIn,
  messagerie: openMessages,
  'messagerie-vide': openMessages,
  'conversation-labo': openLabo,
  'conversation-generaliste': openDoctor,
  'conversation-hopital': [...openMessages, ...press('messagerie.conversation-hopital')],
  'conversation-radiologie': openScans,
  'fin-des-echanges': openKine,
  'fin-des-echanges-ailleurs': [...openKine, ...press('conversation.vers-kine-bilan')],
  'reprise-des-echanges': openKine,
  'piece-jointe': openResults,
  'piece-jointe-photo': [...openScans, ...press('conversation.piece-radio')],
  'piece-jointe-sans-apercu': [...openScans, ...press('conversation.piece-images')],
  'piece-jointe-trop-lourde': [...openScans, ...press('conversation.piece-scanner')],
  'enregistrer-document': [...openResults, ...press('piece-jointe.enregistrer')],
  documents: [...signIn, ...press('accueil.documents')],
  reponse: reply,
  'reponse-ecrite': written,
  'reponse-prete': ready,
  joindre: join,
  'choisir-documents': [...join, ...press('joindre.mes-documents')],
  'choisir-pieces': pickPapers,
  'choisir-pieces-vide': pickPapers,
  'choisir-fichiers': [...join, ...press('joindre.mon-appareil')],
  'nouveau-message': write,
  'objet-trop-long': writeLong,
  'sans-contact': write,
  notification: press('appareils.boite-mail'),
} as const satisfies Record<string, Play>;

export type Scene = keyof typeof scenes;

/** Worlds where not all is as usual. */
export const starts: Partial<Record<Scene, Partial<Context>>> = {
  'messagerie-vide': { mailbox: { ...mailbox, received: [] } },
  'reprise-des-echanges': { mailbox: { ...mailbox, ended: [] } },
  'choisir-pieces-vide': { papers: [] },
  'sans-contact': { mailbox: { ...mailbox, received: ['bienvenue'] } },
  notification: deliver([], { about: 'notification', way: 'e-mail', text: '' }),
};

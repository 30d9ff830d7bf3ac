import type { Gesture } from '../../../../src/contract/gesture.ts';
import { press, type } from '../../../gestures.ts';
import type { Moment } from '../story.ts';

/** The facts that the last gesture caused. */
export const lastFacts = ({ offers }: Moment): readonly string[] =>
  offers
    .at(-1)!
    .filter((offer) => offer.startsWith('did.'))
    .map((offer) => offer.slice('did.'.length));

export const open = (conversation: string) => press(`messagerie.conversation-${conversation}`);

/** From the list: answers in a conversation, with those words. */
export const reply = (conversation: string, text: string): Gesture[] => [
  open(conversation),
  press('conversation.repondre'),
  type('reponse.texte', text),
];

/** From a new message: to one person, with a subject and those words. */
export const write = (contact: string, subject: string, text: string): Gesture[] => [
  press('nouveau-message.liste'),
  press(`nouveau-message.contact-${contact}`),
  type('nouveau-message.objet', subject),
  type('nouveau-message.texte', text),
];

/** From a message: ticks documents put away before, and adds them. */
export const addDocuments = (screen: string, ...documents: string[]): Gesture[] => [
  press(`${screen}.joindre`),
  press('joindre.mes-documents'),
  ...documents.map((document) => press(`choisir-documents.document-${document}`)),
  press('choisir-documents.ajouter'),
];

/** From a message: ticks files of one’s own device, and adds them. */
export const addFiles = (screen: string, ...files: string[]): Gesture[] => [
  press(`${screen}.joindre`),
  press('joindre.mon-appareil'),
  ...files.map((file) => press(`choisir-fichiers.fichier-${file}`)),
  press('choisir-fichiers.ouvrir'),
];

/** From a message: ticks administrative papers, and adds them. */
export const addPapers = (screen: string, ...papers: string[]): Gesture[] => [
  press(`${screen}.joindre`),
  press('joindre.pieces-administratives'),
  ...papers.map((paper) => press(`choisir-pieces.piece-${paper}`)),
  press('choisir-pieces.ajouter'),
];

/** From a message: adds the summary of the medical profile. */
export const addProfile = (screen: string): Gesture[] => [
  press(`${screen}.joindre`),
  press('joindre.mon-profil-medical'),
];

/** From the viewer: fills in the form and puts the attachment away. */
export const putAway = (name: string, date: string, category: string): Gesture[] => [
  press('piece-jointe.enregistrer'),
  type('enregistrer-document.nom', name),
  type('enregistrer-document.date', date),
  press(`enregistrer-document.categorie-${category}`),
  press('enregistrer-document.ajouter'),
];

import type { WritingRefusals } from './writing.ts';
import { common } from '../common/common.labels.ts';

/** Texts of both screens that write a message. */
export const wording = {
  to: 'À', // S
  subject: 'Objet', // A
  text: {
    label: 'Message', // A
    errors: {
      empty: 'Ajouter du contenu', // A
      real: common.training, // I
    } satisfies Record<NonNullable<WritingRefusals['text']>, string>,
  },
  joined: 'Documents attachés', // S
  weight: (words: string) => `${words} sur 10 Mo`, // I
  takeOff: (name: string) => `Retirer ${name}`, // I
  join: 'Ajouter un document', // S
  send: 'Envoyer', // S
  kept: 'Brouillon enregistré', // I
  delete: 'Supprimer le brouillon', // I
  deletion: {
    title: 'Supprimer ce brouillon ?', // I
    text: 'Ce message sera perdu. Les documents ajoutés restent là où ils étaient.', // I
    confirm: 'Supprimer', // S
    cancel: 'Annuler', // S
  },
} as const;

import { SUBJECT, type WritingRefusals } from './writing.ts';
import { common } from '../common/common.labels.ts';

const tooMany = (over: number) => (over > 0 ? ` – ${over} de trop` : '');

export const wording = {
  title: 'Nouveau message', // S
  back: 'Retour à la messagerie', // I
  recipients: {
    label: 'Destinataires', // A
    chosen: 'Destinataires choisis', // I
    hint: 'Choisir dans la liste, ou écrire le début d’un nom ou d’un prénom.', // I
    list: 'Liste des contacts', // I
    offered: (count: number) => (count === 1 ? '1 contact proposé' : `${count} contacts proposés`), // I
    unmatched: 'Aucun contact ne correspond.', // I
    all: 'Tous les contacts sont déjà choisis.', // I
    none: 'Vous n’avez aucun contact', // S
    why: 'Seul un professionnel de santé peut débuter un échange.', // S
    takeOff: (name: string) => `Retirer ${name}`, // I
    empty: 'Ajouter un destinataire', // A
  },
  subject: {
    count: (length: number) => `${length}/${SUBJECT} caractères${tooMany(length - SUBJECT)}`, // S
    errors: {
      empty: 'Ajouter un objet', // I
      'too-long': `L’objet contient ${SUBJECT} caractères au plus`, // I
      real: common.training, // I
    } satisfies Record<NonNullable<WritingRefusals['subject']>, string>,
  },
} as const;

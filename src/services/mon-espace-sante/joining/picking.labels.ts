import type { Picking } from './picking.ts';

/** Texts of all pickers of documents for a message. */
export const wording = {
  limit: 'Taille maximale de la sélection : 10 Mo', // S
  close: 'Fermer', // A
  add: (count: number) => `Ajouter (${count})`, // A
  back: 'Retour', // I
  ticked: (count: number) => {
    if (count === 0) return 'Aucun document coché';
    return count === 1 ? '1 document coché' : `${count} documents cochés`;
  }, // I
  weight: (words: string) => `${words} sur 10 Mo`, // I
  joined: 'avec les documents déjà dans le message', // I
  refused: {
    empty: 'Cocher au moins un document', // I
    'too-heavy': 'Ajout impossible : le message dépasserait 10 Mo. Décocher un document.', // I
  } satisfies Record<NonNullable<Picking['refused']>, string>,
} as const;

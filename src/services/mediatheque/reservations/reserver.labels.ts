import type { Place } from './model.ts';

export const wording = {
  title: (book: string) => `Réserver « ${book} »`,
  question: 'Où venir le chercher ?',
  places: { centre: 'Au Centre', gare: 'À la Gare' } satisfies Record<Place, string>,
  refused: 'Choisir un lieu',
  confirm: 'Confirmer',
  back: 'Retour',
} as const;

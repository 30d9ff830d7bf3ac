import type { Place } from './model.ts';

export const wording = {
  title: (book: string) => `Réserver «\u00a0${book}\u00a0»`,
  question: 'Où venir le chercher\u00a0?',
  places: { centre: 'Au Centre', gare: 'À la Gare' } satisfies Record<Place, string>,
  refused: 'Choisir un lieu',
  confirm: 'Confirmer',
  back: 'Retour',
} as const;

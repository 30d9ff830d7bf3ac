import type { Place } from './model.ts';

export const wording = {
  title: 'Mes réservations',
  none: 'Vous n’avez aucune réservation.',
  cancelled: 'La réservation est annulée.',
  waiting: 'Réservé. Nous vous écrirons quand il arrivera.',
  arrived: (place: Place) => (place === 'centre' ? 'Il vous attend au Centre.' : 'Il vous attend à la Gare.'),
  cancel: 'Annuler la réservation',
  question: 'Annuler cette réservation\u00a0?',
  consequence: 'Le livre ira à la personne suivante.',
  confirm: 'Oui, annuler',
  keep: 'Non, je la garde',
} as const;

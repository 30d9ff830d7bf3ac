import type { Book } from './books.ts';

export const wording = {
  state: (out: boolean) =>
    out
      ? 'Ce livre est emprunté. Vous pouvez le réserver.'
      : 'Ce livre est en rayon. Il suffit de venir le prendre.',
  by: ({ author, year }: Book) => `${author}, ${year}`,
  reserve: 'Réserver ce livre',
  back: 'Retour aux résultats',
} as const;

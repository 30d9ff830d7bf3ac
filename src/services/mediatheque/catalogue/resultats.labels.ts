export const wording = {
  title: (query: string) => `Résultats pour « ${query.trim()} »`,
  in: 'En rayon',
  out: 'Emprunté',
} as const;

export const wording = {
  title: (query: string) => `Résultats pour «\u00a0${query.trim()}\u00a0»`,
  in: 'En rayon',
  out: 'Emprunté',
} as const;

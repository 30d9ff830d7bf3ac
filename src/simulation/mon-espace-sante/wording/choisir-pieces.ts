export const wording = {
  title: 'Pièces administratives', // A
} as const;

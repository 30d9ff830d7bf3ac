export const wording = {
  title: 'Mes fichiers', // I
} as const;

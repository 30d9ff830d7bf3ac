export const wording = {
  title: 'Pièces administratives', // A
  empty: 'Vous n’avez enregistré aucune pièce administrative.', // I
} as const;

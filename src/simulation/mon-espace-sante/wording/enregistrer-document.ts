export const wording = {
  title: 'Ajouter le document', // A
} as const;

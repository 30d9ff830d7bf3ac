export const wording = {
  title: 'Ajouter un document', // S
} as const;

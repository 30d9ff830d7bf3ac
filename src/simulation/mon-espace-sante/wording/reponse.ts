export const wording = {
  title: 'Répondre', // S
} as const;

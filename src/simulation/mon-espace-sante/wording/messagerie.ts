export const wording = {
  title: 'Messagerie', // S
} as const;

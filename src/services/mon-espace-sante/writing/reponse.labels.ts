export const wording = {
  title: (all: boolean) => (all ? 'Répondre à tous' : 'Répondre'), // S
  back: 'Retour à la conversation', // I
} as const;

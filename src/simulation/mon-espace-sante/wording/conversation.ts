export const wording = {
  title: 'Conversation', // I
} as const;

export const wording = {
  title: 'Nouveau message', // S
} as const;

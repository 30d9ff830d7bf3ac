export const wording = {
  title: 'Documents', // S
} as const;

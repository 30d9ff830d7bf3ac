export const wording = {
  title: 'Documents de Mon espace santé', // S
} as const;

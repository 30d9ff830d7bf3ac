export const wording = {
  title: 'Pièce jointe', // I
} as const;

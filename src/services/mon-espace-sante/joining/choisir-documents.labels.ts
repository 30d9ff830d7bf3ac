export const wording = {
  title: 'Documents de Mon espace santé', // S
  empty: 'Aucun document dans cette catégorie.', // I
} as const;

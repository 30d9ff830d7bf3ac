/** Texts of lists of documents, on the screen « Documents » and in the picker. */
export const wording = {
  title: 'Documents', // S
  sort: 'Trier par', // S
  orders: {
    'plus-recents': 'Plus récents', // S
    'plus-anciens': 'Plus anciens', // I
  },
  filter: 'Filtrer par', // S
  all: 'Toutes les catégories', // A
  empty: 'Aucun document dans cette catégorie.', // I
  count: (count: number) => (count > 1 ? `${count} documents` : `${count} document`), // I
  columns: {
    title: 'Titre', // S
    date: 'Date', // S
    author: 'Auteur', // S
    category: 'Catégorie', // S
  },
  saved: 'Ajouté depuis un message', // I
} as const;

export const wording = {
  title: 'Trouver un livre',
  search: 'Titre ou auteur',
  submit: 'Chercher',
  errors: {
    empty: 'Écrire un titre ou un nom d’auteur',
    nothing: 'Aucun livre trouvé. Essayer un autre mot.',
  },
  hours: 'Horaires et adresses',
} as const;

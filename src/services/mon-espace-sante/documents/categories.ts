/** Categories of documents, in the order of the service; labels: A. */
export const categories = {
  ordonnances: 'Ordonnances et soins',
  imagerie: 'Radio, écho, scanner, IRM',
  biologie: 'Résultats de biologie',
  'comptes-rendus': 'Comptes rendus',
  prevention: 'Prévention et dépistages',
  certificats: 'Certificats médicaux',
  'pieces-administratives': 'Pièces administratives',
  directives: 'Directives anticipées',
  autres: 'Autres documents',
} as const;

export type Category = keyof typeof categories;

export const categoryIds = Object.keys(categories) as readonly Category[];

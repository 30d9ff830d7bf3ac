export const wording = {
  close: 'Fermer', // I
  download: 'Télécharger', // S
  save: 'Enregistrer dans mes documents', // I
  refused: 'Ajout aux documents impossible : la pièce jointe est trop lourde ou de type non supporté', // A
  preview: (title: string) => `Aperçu : ${title}`, // I
  none: 'Aperçu non disponible', // S
  noneText: 'Vous pouvez télécharger le fichier pour l’ouvrir sur votre appareil.', // I
  drawings: {
    radio: 'Dessin d’une radiographie de genou, vue de face', // I
    lunettes: 'Dessin d’une photo : une ordonnance et des lunettes posées sur une table', // I
  },
  sample: 'Document fictif, dessiné pour s’entraîner', // I
} as const;

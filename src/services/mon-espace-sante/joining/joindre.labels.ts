export const wording = {
  title: 'Ajouter un document', // S
  close: 'Fermer', // A
  sources: {
    documents: {
      title: 'Documents de Mon espace santé', // S
      text: 'Un ou plusieurs documents déjà rangés.', // I
    },
    profile: {
      title: 'Profil Médical', // S
      text: 'Un résumé au format PDF est préparé et ajouté.', // I
    },
    device: {
      title: 'Mon appareil', // A
      text: 'Un ou plusieurs fichiers de cet appareil.', // I
    },
    papers: {
      title: 'Pièces administratives', // A
      text: 'Carte d’identité, passeport…', // I
    },
  },
  tooHeavy: 'Ajout impossible : avec ce document, le message dépasserait 10 Mo.', // I
} as const;

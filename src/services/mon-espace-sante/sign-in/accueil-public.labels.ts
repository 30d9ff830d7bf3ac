export const wording = {
  activate: 'Activer Mon espace santé', // S
  signIn: 'Connexion', // S
  hero: {
    title: 'Ma santé, bien rangée, à portée de main', // I
    text: 'Mes documents, mes messages et mes informations de santé sont réunis au même endroit. Je choisis avec qui je les partage.', // I
  },
  profile: {
    title: 'Mon profil médical', // S
    subtitle: 'Partagez l’essentiel de vos informations de santé', // S
    intro: 'Vous pouvez ajouter des informations sur :', // S
    items: [
      { icon: 'heart', text: 'Vos maladies et sujets de santé' }, // S
      { icon: 'pill', text: 'Vos traitements' }, // S
      { icon: 'pollen', text: 'Vos allergies' }, // S
      { icon: 'shield', text: 'Vos vaccinations' }, // S
      { icon: 'chart', text: 'Vos mesures de santé' }, // S
    ],
    share: 'Vous pouvez aussi en remettre un résumé aux professionnels de votre choix.', // I
  },
  fraud: {
    text: 'De faux e-mails et de faux SMS circulent au nom de Mon espace santé.', // I
    link: 'Comment les reconnaître ?', // I
  },
  footer: {
    accessibility: 'Accessibilité : partiellement conforme', // S
    legal: 'Mentions légales et CGU', // S
    privacy: 'Protection des données personnelles', // S
  },
} as const;

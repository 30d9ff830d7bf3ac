export const wording = {
  menu: 'Menu de Mon espace santé', // I
  home: 'Accueil', // S
  profile: 'Profil Médical', // S
  documents: 'Documents', // S
  messages: 'Messages', // S
  hello: (firstName: string) => `Bonjour ${firstName}`, // I
  intro: 'Vous êtes connectée. Que voulez-vous faire ?', // I
  cards: {
    profile: { title: 'Profil médical', text: 'Mes traitements, mes allergies, mes vaccinations.' }, // A · I
    documents: { title: 'Documents', text: 'Mes ordonnances, mes résultats, mes comptes rendus.' }, // A · I
    messages: { title: 'Messagerie', text: 'Mes échanges avec les professionnels de santé.' }, // A · I
  },
} as const;

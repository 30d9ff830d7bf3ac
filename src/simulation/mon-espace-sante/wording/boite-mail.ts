/** Every text is ours (I); every correspondent is fictional, under example.org. */
export const wording = {
  title: 'Ma boîte de réception',
  unread: 'Non lu',
  to: (address: string) => `À ${address}`,
  greeting: (firstName: string) => `Bonjour ${firstName},`,
  back: 'Retour à la liste',
  others: [
    {
      from: 'Bibliothèque des Tilleuls',
      address: 'accueil@bibliotheque.example.org',
      subject: 'Le livre que vous attendez est arrivé',
      date: 'Hier',
    },
    {
      from: 'Club de marche',
      address: 'sorties@club-de-marche.example.org',
      subject: 'Samedi, le tour de l’étang : départ à 9 h 30',
      date: '18 déc.',
    },
    {
      from: 'Lucie',
      address: 'lucie@example.org',
      subject: 'Les photos du jardin',
      date: '15 déc.',
    },
    {
      from: 'Jardins partagés',
      address: 'contact@jardins.example.org',
      subject: 'Échange de graines au printemps',
      date: '9 déc.',
    },
  ],
} as const;

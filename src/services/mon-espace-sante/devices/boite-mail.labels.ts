/** Every text is ours (I), except one (S); every correspondent is fictional, under example.org. */
export const wording = {
  title: 'Ma boîte de réception',
  unread: 'Non lu',
  to: (address: string) => `À ${address}`,
  greeting: (firstName: string) => `Bonjour ${firstName},`,
  notification: {
    online: 'Ce message s’affiche mal ? Le voir dans mon navigateur',
    greeting: (firstName: string) => `Bonjour ${firstName.toUpperCase()},`,
    said: 'Un professionnel de santé vous a envoyé un message dans Mon espace santé.',
    where: 'Pour protéger vos données de santé, son contenu ne se lit que sur le site, une fois connectée.',
    signIn: 'ME CONNECTER À MON ESPACE SANTÉ', // S
    safer: 'Encore plus sûr : écrivez vous-même l’adresse www.monespacesante.fr dans votre navigateur.',
    help: 'Une question ? L’aide en ligne y répond',
    privacy: 'Votre adresse e-mail sert seulement à vous prévenir. Elle n’est donnée à personne.',
  },
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
      date: 'Dimanche',
    },
    {
      from: 'Lucie',
      address: 'lucie@example.org',
      subject: 'Les photos du jardin',
      date: 'Samedi',
    },
    {
      from: 'Jardins partagés',
      address: 'contact@jardins.example.org',
      subject: 'Échange de graines au printemps',
      date: 'Vendredi',
    },
  ],
} as const;

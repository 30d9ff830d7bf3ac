import type { Words } from './words.ts';

export const generaliste: Words = {
  subject: 'Préparer votre rendez-vous du 21 juin',
  texts: [
    `Bonjour Madame,

Nous nous voyons mardi 21 juin à 15 h. Pour préparer ce rendez-vous, pouvez-vous m’envoyer votre dernière ordonnance et le résumé de votre profil médical ?

Il vous suffit de répondre à ce message et d’y ajouter les documents.

À bientôt,
Dr Hélène Maréchal`,
  ],
};

export const certificat: Words = {
  subject: 'Votre certificat pour le club de marche',
  texts: [
    `Bonjour Madame,

Voici le certificat que vous m’avez demandé pour votre inscription au club de marche.

Belles promenades,
Dr Hélène Maréchal`,
  ],
};

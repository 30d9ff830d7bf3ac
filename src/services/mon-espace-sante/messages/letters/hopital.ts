import type { Words } from './words.ts';

export const hopital: Words = {
  subject:
    'Votre venue à l’hôpital du Val des Tilleuls le lundi 4 juillet : convocation, consignes et rendez-vous avec l’anesthésiste avant l’opération du genou',
  texts: [
    `Bonjour Madame Vasseur,

Votre opération du genou est prévue le lundi 4 juillet. Vous trouverez en pièces jointes votre convocation et la liste des affaires à apporter.

Le Dr N’Guessan, anesthésiste, vous recevra avant cette date. Mme Vidal, infirmière coordinatrice, répond à vos questions sur l’organisation de votre séjour. Tous deux reçoivent ce message.

Bien cordialement,
Pr Marie-Antoinette de La Rochebrune-Saint-Amand`,
    `Bonjour,

Merci pour ces documents. Ma fille peut-elle m’accompagner le matin de l’opération ?

Colette Vasseur`,
    `Bonjour Madame Vasseur,

Oui, votre fille peut vous accompagner jusqu’à votre chambre. L’accueil ouvre à 7 h.

Pouvez-vous nous dire à tous les trois si le rendez-vous avec l’anesthésiste, le 22 juin à 11 h, vous convient ?

Bien à vous,
Sandrine Vidal`,
  ],
};

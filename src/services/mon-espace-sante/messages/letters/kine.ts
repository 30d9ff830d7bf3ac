import type { Words } from './words.ts';

export const kine: Words = {
  subject: 'Vos exercices à la maison',
  texts: [
    `Bonjour Colette,

Comme promis, voici la feuille avec les exercices que nous avons vus ensemble.

Bonne semaine,
Julien Le Breton`,
    `Bonjour,

Merci, j’ai bien reçu la feuille. À vendredi pour la dernière séance !

Colette`,
    `Bonjour Colette,

Nos séances sont terminées, bravo pour votre régularité. Je ferme donc nos échanges ici. Le secrétariat du cabinet reste joignable par téléphone.

Bel été,
Julien Le Breton`,
    `Bonjour Colette,

Le Dr Maréchal me demande de vous revoir avant votre opération. Vous pouvez de nouveau m’écrire ici. Préférez-vous le matin ou l’après-midi ?

À bientôt,
Julien Le Breton`,
  ],
};

export const bilan: Words = {
  subject: 'Notre premier rendez-vous',
  texts: [
    `Bonjour Madame,

Je vous confirme notre premier rendez-vous, jeudi 20 janvier à 9 h 30. Prévoyez une tenue souple.

Cordialement,
Julien Le Breton`,
  ],
};

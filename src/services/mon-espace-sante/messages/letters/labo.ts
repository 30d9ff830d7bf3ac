import type { Words } from './words.ts';

export const labo: Words = {
  subject: 'Vos résultats de prise de sang',
  texts: [
    `Bonjour Madame Vasseur,

Les résultats de votre prise de sang d’hier sont prêts. Vous les trouverez en pièce jointe.

Votre médecin les a reçus aussi. Vous pourrez en parler ensemble à votre prochain rendez-vous.

Bien cordialement,
Dr Pierre Lemoine
Laboratoire des Tilleuls`,
  ],
};

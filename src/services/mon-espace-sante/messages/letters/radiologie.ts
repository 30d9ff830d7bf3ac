import type { Words } from './words.ts';

export const radiologie: Words = {
  subject: 'Vos images du genou',
  texts: [
    `Bonjour Madame,

Vous trouverez en pièces jointes la radiographie de votre genou, le compte rendu du scanner et les images du scanner.

Le fichier des images est fait pour les logiciels des professionnels : il ne s’ouvre pas ici, mais vous pouvez le télécharger.

Cordialement,
Dr Samir Haddad`,
  ],
};

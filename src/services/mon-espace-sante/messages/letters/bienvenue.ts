import type { Words } from './words.ts';

export const bienvenue: Words = {
  subject: 'Bienvenue dans votre messagerie',
  texts: [
    `Bonjour Colette,

Cette messagerie vous permet d’échanger avec les professionnels de santé qui vous suivent, en toute confidentialité.

Ce sont eux qui débutent un échange. Vous pouvez ensuite leur répondre et leur envoyer des documents.

Ce message est envoyé automatiquement : il n’est pas possible d’y répondre.`,
  ],
};

import type { Message } from './delivery.ts';

interface Wording {
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly copy?: string;
  readonly copied?: string;
}

/** The messages that the service sends, by e-mail or SMS. Every text is ours (I). */
export const wording: Record<Message['about'], Wording> = {
  code: {
    subject: 'Mon espace santé – Votre code à usage unique',
    before: 'Votre code à usage unique :',
    after: 'Il est valable quelques minutes. Ne le donnez à personne.',
    copy: 'Copier le code',
    copied: 'Code copié',
  },
  identifiant: {
    subject: 'Mon espace santé – Votre identifiant',
    before: 'Votre identifiant :',
    after: 'Notez-le et gardez-le pour vous. Il ne change pas.',
    copy: 'Copier l’identifiant',
    copied: 'Identifiant copié',
  },
  notification: {
    subject: 'Mon espace santé – Vous avez un nouveau message',
    before: 'Un professionnel de santé vous a écrit.',
    after: 'Connectez-vous pour lire son message.',
  },
};

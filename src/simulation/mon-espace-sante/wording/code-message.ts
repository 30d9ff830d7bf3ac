/** The message that carries the code, by e-mail or SMS. Every text is ours (I). */
export const wording = {
  before: 'Votre code à usage unique :',
  after: 'Il est valable quelques minutes. Ne le donnez à personne.',
  copy: 'Copier le code',
  copied: 'Code copié',
} as const;

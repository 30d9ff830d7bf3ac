export const wording = {
  title: 'Boîte de réception',
  from: 'Médiathèque des Tilleuls',
  subject: 'Votre livre est arrivé',
  body: (book: string) => `«\u00a0${book}\u00a0» vous attend pendant dix jours. Pensez à votre carte.`,
  back: 'Retour à la liste',
} as const;

/** The contents in French. */
export const contentsTexts = {
  title: 'Sommaire',
  restart: 'Recommencer au début',
  here: (title: string) => `${title} (vous êtes ici)`,
  close: 'Fermer',
};

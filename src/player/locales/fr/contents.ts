/** The contents in French. */
export const contentsTexts = {
  title: 'Sommaire',
  restart: 'Recommencer au début',
  current: 'vous êtes ici',
  close: 'Fermer',
};

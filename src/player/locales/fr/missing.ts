/** What the page says of an address that names nothing, in French. */
export const missingTexts = {
  noTutorial: 'Cette adresse ne mène à aucun tutoriel.',
  noSlide: 'Cette étape n’existe pas dans ce tutoriel.',
  way: 'Voir tous les tutoriels',
  fromStart: 'Commencer ce tutoriel',
};

/** Texts of the page for an address that names no tutorial or slide, in French. */
export const missingTexts = {
  noTutorial: 'Cette adresse ne mène à aucun tutoriel.',
  noSlide: 'Cette étape n’existe pas dans ce tutoriel.',
  way: 'Voir tous les tutoriels',
  fromStart: 'Commencer ce tutoriel',
};

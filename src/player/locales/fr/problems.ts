/** What the page says when a part of it does not come, in French. */
export const problemTexts = {
  notLoaded: 'Une partie de la page n’a pas pu être chargée.',
  retry: 'Réessayer',
};

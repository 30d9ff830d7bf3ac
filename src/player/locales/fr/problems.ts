/** Messages for a part of the page that can't be loaded, in French. */
export const problemTexts = {
  notLoaded: 'Une partie de la page n’a pas pu être chargée.',
  retry: 'Réessayer',
};

/** The authors’ bar in French. */
export const devTexts = {
  bar: 'Pour l’auteur',
};

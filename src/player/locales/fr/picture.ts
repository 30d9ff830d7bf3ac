/** Texts around a picture that replaces a service, in French. */
export const pictureTexts = {
  size: 'Taille de l’image',
  larger: 'Agrandir l’image',
  smaller: 'Réduire l’image',
};

/** A deck that can't be imported; the message gives the reason to its author. */
export class DeckRefused extends Error {}

/** Reasons for which a deck is not imported. */
export const refusals = {
  noFile: (path: string) => `Le fichier « ${path} » n’existe pas.`,
  tooLarge: (megabytes: number) => `Ce fichier est trop gros : il dépasse ${megabytes} Mo.`,
  notADeck: 'Ce fichier n’est pas une présentation PowerPoint (.pptx).',
  old: 'Cette présentation est protégée par un mot de passe, ou écrite dans l’ancien format .ppt. Dans PowerPoint, enregistrez-la au format .pptx, sans mot de passe.',
  broken:
    'Ce fichier est abîmé : il ne peut pas être lu. Ouvrez-le dans PowerPoint et enregistrez-le de nouveau.',
  missing: (part: string) =>
    `Il manque un morceau à cette présentation : « ${part} ». Ouvrez-la dans PowerPoint et enregistrez-la de nouveau.`,
  paths:
    'Ce fichier contient des chemins qui sortent de la présentation. Par prudence, il n’est pas importé.',
  bomb: 'Ce fichier se déplie en des données trop grosses pour une présentation. Par prudence, il n’est pas importé.',
  entities:
    'Ce fichier contient des définitions (DOCTYPE) qui n’ont pas leur place dans une présentation. Par prudence, il n’est pas importé.',
  noSlide: 'Cette présentation n’a pas de diapositive.',
  tooManySlides: (limit: number) =>
    `Cette présentation a plus de ${limit} diapositives : partagez-la en plusieurs fichiers.`,
};

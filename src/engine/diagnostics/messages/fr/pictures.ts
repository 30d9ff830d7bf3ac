import { suggest } from './suggestion.ts';

/** Messages on pictures in texts and on stages. */
export const pictureMessages = {
  'nothing-on-stage': (slide: string) => ({
    message: `La diapositive « ${slide} » ne dit pas ce qu’elle montre.`,
    fix: "Ajoutez dans « meta » « stage: 'none' » ou « stage: { picture: 'media/mon-ecran.png' } ».",
  }),
  'unknown-area': (name: string, near: string | undefined) => ({
    message: `L’image de cette diapositive n’a pas de zone « ${name} ».`,
    fix: suggest(near, 'Ajoutez la zone dans « areas », ou choisissez une de celles qui y sont.'),
  }),
  'area-without-transition': (name: string) => ({
    message: `La zone « ${name} » ne mène nulle part.`,
    fix: `Ajoutez « 'press.${name}' » dans « on », ou retirez la zone.`,
  }),
  'area-outside': (name: string) => ({
    message: `La zone « ${name} » dépasse de l’image, ou n’a pas de taille.`,
    fix: 'Écrivez des nombres de 0 à 100 : la distance à gauche plus la largeur, et la distance en haut plus la hauteur, ne dépassent pas 100.',
  }),
  'area-too-small': (name: string, width: number, height: number) => ({
    message: `La zone « ${name} » est trop petite pour un doigt : sur un téléphone, elle ferait moins de 44 pixels.`,
    fix: `Donnez-lui au moins ${width} de large et ${height} de haut, ou recadrez l’image autour d’elle.`,
  }),
  'missing-picture': (image: string, near: string | undefined) => ({
    message: `L’image « ${image} » n’est pas dans le dossier du tutoriel.`,
    fix: suggest(near, 'Ajoutez l’image dans le dossier media.'),
  }),
  'picture-unreadable': (image: string) => ({
    message: `Le fichier « ${image} » n’est pas une image qu’un navigateur sait montrer.`,
    fix: 'Enregistrez l’image en PNG, JPEG, WebP ou SVG.',
  }),
  'picture-too-heavy': (image: string, kilobytes: number) => ({
    message: `L’image « ${image} » pèse ${kilobytes} ko : elle serait lente à s’ouvrir.`,
    fix: 'Réduisez-la à 300 ko au plus : enregistrez-la plus petite, ou en WebP.',
  }),
  'picture-not-described': (image: string) => ({
    message: `Rien ne décrit l’image « ${image} » : une personne qui ne la voit pas ne saura pas ce qu’elle montre.`,
    fix: `Ajoutez dans cette diapositive, entre deux lignes vides, « ![ce que montre l’image](${image}) ».`,
  }),
};

import type { FrontMatterKey, Unsupported } from '../../terms.ts';
import { suggest } from './suggestion.ts';

const values: Readonly<Record<FrontMatterKey, string>> = {
  title: 'le titre, comme « title: Se connecter »',
  summary: 'une phrase, comme « summary: J’ouvre le site et je me connecte. »',
  screens: 'l’année et le mois des écrans, comme « screens: 2021-12 »',
  minutes: 'un nombre entier de minutes, comme « minutes: 10 »',
  hidden: '« hidden: true », ou retirez la ligne',
};

const kinds: Readonly<Record<Unsupported, readonly [what: string, fix: string]>> = {
  table: ['un tableau', 'Écrivez une liste.'],
  code: ['un bloc de code', 'Retirez les espaces au début de la ligne, ou les trois accents graves.'],
  blockquote: ['une citation', 'Retirez les signes > au début des lignes, ou écrivez un cadre « ::: note ».'],
  hr: ['une ligne de séparation', 'Retirez-la, ou commencez une nouvelle diapositive.'],
  del: ['un texte barré', 'Retirez les signes ~.'],
  checkbox: ['une case à cocher', 'Retirez les crochets : une liste numérotée se coche toute seule.'],
  other: ['cette forme de texte', 'Écrivez un paragraphe ou une liste.'],
};

/** Messages on how a text file is written. */
export const textMessages = {
  'text-too-large': (limit: number) => ({
    message: `Ce fichier est trop gros : il dépasse ${limit} caractères.`,
    fix: 'Répartissez les diapositives entre plusieurs tutoriels.',
  }),
  'section-too-long': (limit: number) => ({
    message: `Cette partie est trop longue : elle dépasse ${limit} caractères.`,
    fix: 'Partagez-la en plusieurs diapositives.',
  }),
  'section-too-nested': () => ({
    message: 'Trop de signes sont emboîtés ici les uns dans les autres.',
    fix: 'Retirez les signes en trop : une liste dans une liste suffit.',
  }),
  'front-matter-unclosed': () => ({
    message: 'L’en-tête du fichier commence par « --- » mais ne finit pas.',
    fix: 'Ajoutez une ligne « --- » après la dernière ligne de l’en-tête.',
  }),
  'front-matter-unreadable': () => ({
    message: 'L’en-tête du fichier ne peut pas être lu à partir d’ici.',
    fix: 'Écrivez une information par ligne, comme « title: Se connecter », entre guillemets droits si elle contient « : ».',
  }),
  'front-matter-unknown-key': (key: string, near: string | undefined) => ({
    message: `L’en-tête ne connaît pas « ${key} ».`,
    fix: suggest(near, 'Gardez seulement « title », « summary », « screens », « minutes » et « hidden ».'),
  }),
  'front-matter-wrong-value': (key: FrontMatterKey) => ({
    message: `La valeur de « ${key} » ne convient pas.`,
    fix: `Écrivez ${values[key]}.`,
  }),
  'front-matter-missing-title': () => ({
    message: 'Le tutoriel n’a pas de titre.',
    fix: 'Commencez le fichier par une ligne « --- », une ligne « title: Mon titre », puis une ligne « --- ».',
  }),
  'number-in-text': () => ({
    message: 'Ce numéro est au milieu d’un paragraphe : il ne commence pas une ligne de la liste.',
    fix: 'Alignez-le avec le premier numéro de la liste.',
  }),
  'heading-without-space': () => ({
    message: 'Ce titre n’en est pas un : il manque une espace après les #.',
    fix: 'Écrivez « ## Mon titre {#mon-titre} ».',
  }),
  'text-outside-slide': () => ({
    message: 'Ce texte n’appartient à aucune diapositive : personne ne le verra.',
    fix: 'Placez-le sous un titre de diapositive, comme « ## Mon titre {#mon-titre} ».',
  }),
  'heading-level': () => ({
    message: 'Ce titre n’est ni un chapitre (un seul #) ni une diapositive (deux ##).',
    fix: 'Mettez ces mots en gras, ou faites-en une diapositive : « ## Mon titre {#mon-titre} ».',
  }),
  'heading-without-title': () => ({
    message: 'Ce titre est vide.',
    fix: 'Écrivez le titre après le signe #, avant le nom entre accolades.',
  }),
  'heading-without-name': (proposal: string) => ({
    message: 'Ce titre n’a pas de nom : rien ne dit à quelle partie du tutoriel il appartient.',
    fix: `Ajoutez le nom à la fin de la ligne, comme « {#${proposal}} ».`,
  }),
  'wrong-name': (name: string, proposal: string) => ({
    message: `« ${name} » ne peut pas servir de nom.`,
    fix: `Écrivez-le en minuscules sans accents, avec des traits d’union, comme « ${proposal} ».`,
  }),
  'duplicate-name': (name: string, line: number) => ({
    message: `Le nom « ${name} » est déjà pris à la ligne ${line}.`,
    fix: 'Donnez un autre nom à l’un des deux.',
  }),
  'link-not-allowed': (href: string) => ({
    message: `Le lien vers « ${href} » n’est pas permis.`,
    fix: 'Utilisez press:, type:, wait:, choose: ou tutoriel:, ou une adresse qui commence par https://, mailto: ou tel:.',
  }),
  'link-not-secure': (href: string) => ({
    message: `Le lien vers « ${href} » n’est pas sûr : l’adresse commence par « http: ».`,
    fix: 'Écrivez l’adresse avec « https:// » ; si le site ne l’a pas, retirez le lien.',
  }),
  'raw-html': () => ({
    message: 'Ceci est du HTML : la personne le lirait tel quel, avec ses signes < et >.',
    fix: 'Retirez-le. Pour mettre en valeur, écrivez **gras** ou *italique*.',
  }),
  'link-wrong-target': (href: string, example: string) => ({
    message: `Le lien « ${href} » est mal écrit.`,
    fix: `Écrivez-le comme « ${example} ».`,
  }),
  'link-without-text': () => ({
    message: 'Ce lien n’a pas de mots : personne ne peut le lire.',
    fix: 'Écrivez les mots du lien entre les crochets.',
  }),
  'not-supported': (kind: Unsupported) => ({
    message: `Une diapositive ne peut pas contenir ${kinds[kind][0]}.`,
    fix: kinds[kind][1],
  }),
  'directive-unknown': (name: string, near: string | undefined) => ({
    message: `« ::: ${name} » n’existe pas.`,
    fix: suggest(near, 'Utilisez « ::: note » ou « ::: accompagnant ».'),
  }),
  'directive-unclosed': () => ({
    message: 'Ce cadre commence ou finit tout seul.',
    fix: 'Ouvrez le cadre par « ::: note » ou « ::: accompagnant » et fermez-le par une ligne « ::: » ; un cadre n’en contient pas d’autre.',
  }),
  'picture-not-allowed': (src: string) => ({
    message: `L’image « ${src} » n’est pas permise.`,
    fix: 'Mettez l’image dans le dossier media du tutoriel et écrivez « media/mon-image.png ».',
  }),
  'picture-without-alt': () => ({
    message:
      'Cette image n’est pas décrite : une personne qui ne la voit pas ne saura pas ce qu’elle montre.',
    fix: 'Décrivez l’image entre les crochets, comme « ![La page d’accueil](media/accueil.png) ».',
  }),
  'picture-in-a-line': () => ({
    message: 'Cette image est au milieu d’une phrase.',
    fix: 'Mettez-la seule, avec une ligne vide avant et après.',
  }),
};

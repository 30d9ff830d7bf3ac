import type { Expected, ForbiddenKey, NotData } from '../../terms.ts';
import { suggest } from './suggestion.ts';

const kinds: Readonly<Record<NotData, string>> = {
  function: 'une fonction',
  call: 'un appel de fonction',
  template: 'un texte à trous',
  variable: 'une variable',
  'computed-name': 'un nom calculé',
  spread: 'une copie « ... »',
  calculation: 'un calcul',
};

const instead: Readonly<Record<ForbiddenKey, string>> = {
  always: 'Un tutoriel n’avance que par ce que fait la personne : écrivez la transition dans « on ».',
  after:
    'Le temps qui passe est un geste : écrivez un lien « wait: » dans le texte, et « did.… » dans « on ».',
  invoke: 'Retirez-le : un tutoriel ne lance rien.',
  entry: 'Retirez-le : ce que montre une diapositive se dit dans « meta ».',
  exit: 'Retirez-le : ce que montre une diapositive se dit dans « meta ».',
  type: 'Retirez-le ; pour une fin, écrivez « end: true » dans « meta ».',
  states:
    'Écrivez toutes les diapositives au même niveau ; un chapitre s’écrit dans le texte : « # Mon chapitre {#mon-chapitre} ».',
  initial: 'Retirez-le : seul le tutoriel a une première diapositive.',
};

const missing = {
  id: "le nom du dossier, comme « id: 'connexion' »",
  initial: "le nom de la première diapositive, comme « initial: 'couverture' »",
  states: 'les diapositives, comme « states: { couverture: { … } } »',
};

const values: Readonly<Record<Expected, string>> = {
  record: 'une paire d’accolades { … }',
  id: 'le nom du dossier, entre apostrophes droites',
  initial: 'le nom de la première diapositive, entre apostrophes droites',
  stage:
    "« stage: 'none' », « stage: { scene: 'ma-scene' } » ou « stage: { picture: 'media/mon-ecran.png', areas: { … } } »",
  area: 'quatre nombres, en pour cent de l’image, comme « [10, 20, 30, 8] » : distance à gauche, distance en haut, largeur, hauteur',
  target: "seulement le nom de la diapositive, comme « next: 'la-suite' »",
  end: '« end: true », ou retirez la ligne',
};

/** Messages on how machine.ts is written. */
export const machineMessages = {
  'missing-machine': () => ({
    message: 'Ce tutoriel n’a pas de fichier « machine.ts » : rien ne dit où l’on peut aller.',
    fix: 'Ajoutez le fichier : « npm run new » en écrit un, ou copiez celui d’un autre tutoriel.',
  }),
  'machine-too-large': (limit: number) => ({
    message: `Ce fichier est trop gros : il dépasse ${limit} caractères.`,
    fix: 'Partagez le parcours en plusieurs tutoriels.',
  }),
  'machine-too-nested': () => ({
    message: 'Trop d’accolades ou de parenthèses sont emboîtées dans ce fichier.',
    fix: 'Revenez à la forme des autres tutoriels : « states », puis les diapositives.',
  }),
  'machine-syntax': (missing: string | undefined) => ({
    message: 'Le fichier n’est plus lisible à partir d’ici.',
    fix:
      missing === undefined
        ? 'Regardez juste avant : il manque souvent une virgule, une accolade ou un guillemet.'
        : `Regardez juste avant : il manque sans doute « ${missing} ».`,
  }),
  'machine-quote': (sign: string) => ({
    message: `Le signe « ${sign} » n’est pas une apostrophe droite : un traitement de texte l’a sans doute changée.`,
    fix: "Remplacez-le par l’apostrophe droite du clavier : '.",
  }),
  'machine-apostrophe': (sign: string) => ({
    message: `Cette apostrophe (${sign}) est seule : celle qui ouvre le nom ou celle qui le ferme manque sur cette ligne.`,
    fix: "Mettez le nom entre deux apostrophes : 'mon-nom'.",
  }),
  'machine-bare-name': (name: string) => ({
    message: `Le nom « ${name} » a un trait d’union, et il n’est pas entre apostrophes.`,
    fix: `Écrivez « '${name}' ».`,
  }),
  'machine-unclosed': (sign: string) => ({
    message: `Ce signe « ${sign} » n’est pas refermé avant la suite.`,
    fix: `Ajoutez « ${sign === '{' ? '},' : ')'} » à la fin de ce qu’il ouvre.`,
  }),
  'machine-shape': () => ({
    message: 'Le parcours n’est pas là où il est attendu.',
    fix: 'Écrivez « export default tutorial(service)({ … }); », avec le nom du service enseigné.',
  }),
  'machine-statement': () => ({
    message: 'Cette ligne n’a pas sa place dans un parcours.',
    fix: "Gardez seulement la ligne « import … from '#pas-a-pas' » et « export default tutorial(…)({ … }) ».",
  }),
  'machine-not-data': (what: NotData) => ({
    message: `Un parcours ne contient que des textes, des nombres, true ou false ; ici se trouve ${kinds[what]}.`,
    fix: 'Écrivez la valeur elle-même, entre apostrophes droites.',
  }),
  'machine-unknown-key': (key: string, near: string | undefined, allowed: readonly string[]) => ({
    message: `« ${key} » n’existe pas ici.`,
    fix: suggest(near, `Ici vont seulement : ${allowed.join(', ')}.`),
  }),
  'machine-forbidden-key': (key: ForbiddenKey) => ({
    message: `« ${key} » ne s’utilise pas dans un tutoriel.`,
    fix: instead[key],
  }),
  'machine-missing-key': (key: keyof typeof missing) => ({
    message: `Il manque « ${key} ».`,
    fix: `Ajoutez ${missing[key]}.`,
  }),
  'machine-wrong-value': (key: string, expected: Expected) => ({
    message: `La valeur de « ${key} » ne convient pas.`,
    fix: `Écrivez ${values[expected]}.`,
  }),
  'machine-duplicate-key': (key: string, line: number) => ({
    message: `« ${key} » est déjà écrit à la ligne ${line}.`,
    fix: 'Gardez un seul des deux.',
  }),
  'wrong-id': (folder: string, proposal: string) => ({
    message: `Le dossier « ${folder} » ne peut pas servir de nom à un tutoriel : son nom est aussi son adresse.`,
    fix: `Renommez-le en minuscules sans accents, avec des traits d’union, comme « ${proposal} ».`,
  }),
  'duplicate-tutorial': (id: string, folder: string) => ({
    message: `L’identifiant « ${id} » est celui d’un autre tutoriel.`,
    fix: `Écrivez « ${folder} », le nom de ce dossier.`,
  }),
  'outside-folder': () => ({
    message: 'Ce fichier est un raccourci qui mène hors du dossier du tutoriel : il n’a pas été lu.',
    fix: 'Remplacez-le par une copie du fichier.',
  }),
  'id-not-folder': (id: string, folder: string) => ({
    message: `L’identifiant « ${id} » n’est pas le nom du dossier.`,
    fix: `Écrivez « ${folder} », ou renommez le dossier.`,
  }),
  'chapter-in-machine': () => ({
    message:
      'Les chapitres s’écrivent dans le texte, par une ligne « # … » : ici, « chapter » ne sert plus à rien.',
    fix: 'Retirez « chapter: … », ou laissez faire : npm run check -- --fix',
  }),
  'machine-refused': (reason: string) => ({
    message: `XState ne peut pas construire ce tutoriel : « ${reason} »`,
    fix: 'Comparez machine.ts à celui d’un tutoriel qui marche, ou envoyez-nous ce message.',
  }),
};

import { suggest } from './suggestion.ts';

/** Messages on how machine.ts is written. */
export const machineMessages = {
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
  'machine-shape': () => ({
    message: 'Le parcours n’est pas là où il est attendu.',
    fix: 'Écrivez « export default tutorial(monEspaceSante)({ … }); ».',
  }),
  'machine-statement': () => ({
    message: 'Cette ligne n’a pas sa place dans un parcours.',
    fix: "Gardez seulement la ligne « import … from '#pas-a-pas' » et « export default tutorial(…)({ … }) ».",
  }),
  'machine-not-data': (what: string) => ({
    message: `Un parcours ne contient que des textes, des nombres, true ou false ; ici se trouve ${what}.`,
    fix: 'Écrivez la valeur elle-même, entre apostrophes droites.',
  }),
  'machine-unknown-key': (key: string, near: string | undefined, allowed: readonly string[]) => ({
    message: `« ${key} » n’existe pas ici.`,
    fix: suggest(near, `Ici vont seulement : ${allowed.join(', ')}.`),
  }),
  'machine-forbidden-key': (key: string, fix: string) => ({
    message: `« ${key} » ne s’utilise pas dans un tutoriel.`,
    fix,
  }),
  'machine-missing-key': (key: string, fix: string) => ({ message: `Il manque « ${key} ».`, fix }),
  'machine-wrong-value': (key: string, expected: string) => ({
    message: `La valeur de « ${key} » ne convient pas.`,
    fix: `Écrivez ${expected}.`,
  }),
  'machine-duplicate-key': (key: string, line: number) => ({
    message: `« ${key} » est déjà écrit à la ligne ${line}.`,
    fix: 'Gardez un seul des deux.',
  }),
  'id-not-folder': (id: string, folder: string) => ({
    message: `L’identifiant « ${id} » n’est pas le nom du dossier.`,
    fix: `Écrivez « ${folder} », ou renommez le dossier.`,
  }),
};

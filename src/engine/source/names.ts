/** Pattern of names that authors give: French kebab-case without accents. */
export const NAME = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

const whole = new RegExp(`^${NAME}$`);

/** Whether a slide, chapter or tutorial may have this name. Names that every object inherits are refused. */
export const isName = (text: string): boolean => whole.test(text) && !(text in {});

/** A valid name made from a text: « J’ouvre le site » → `j-ouvre-le-site`. */
export function toName(text: string): string {
  const name = text
    .slice(0, 60)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-$/g, '');
  return isName(name) ? name : `mon-${name || 'nom'}`;
}

/** Whether a text has the form of an anchor or an area: `ecran.partie`. */
export function isPartName(text: string): boolean {
  const names = text.split('.');
  return names.length === 2 && names.every(isName);
}

/** A valid name of a part made from a text: « Écran.Se connecter » → `ecran.se-connecter`. */
export function toPartName(text: string): string {
  const dot = text.indexOf('.');
  return dot < 0 ? `ecran.${toName(text)}` : `${toName(text.slice(0, dot))}.${toName(text.slice(dot + 1))}`;
}

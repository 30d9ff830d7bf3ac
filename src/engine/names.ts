/** A name that authors give: French kebab-case without accents. */
export const NAME = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

const whole = new RegExp(`^${NAME}$`);

/** Whether authors may call a slide, chapter or tutorial so. Names that every object inherits are refused. */
export const isName = (text: string): boolean => whole.test(text) && !(text in {});

/** A good name made of a text: « J’ouvre le site » → `j-ouvre-le-site`. */
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

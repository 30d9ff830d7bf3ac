import { join } from 'node:path';
import type { Compiled, Shelf } from '../engine/compile.ts';
import type { Part } from '../engine/parts.ts';
import type { Heading, Words } from '../engine/words.ts';

const heading = ({ title, summary, screens, minutes }: Words): Heading => ({
  title,
  summary,
  screens,
  minutes,
});

/** A value as a module: JSON.parse is quicker for a browser than an object literal. */
const asJson = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** The module that lists the tutorials and loads their parts. */
export function catalogueModule(
  compiled: readonly Compiled[],
  pictureOf: (id: string) => string | undefined,
): string {
  const listed = compiled.flatMap(({ id, route, words }) => {
    if (!route) return [];
    const headings = Object.fromEntries(Object.entries(words).map(([lang, text]) => [lang, heading(text)]));
    const picture = pictureOf(id);
    const known = { id, length: route.length, headings, picture: picture && dataAddress(picture) };
    const langs = Object.keys(words).map(
      (lang) =>
        `${JSON.stringify(lang)}: { first: ${loader(id, lang, 'debut')}, rest: ${loader(id, lang, 'suite')} }`,
    );
    return [`{ ...${asJson(known)}, parts: { ${langs.join(', ')} } }`];
  });
  return `export const tutorials = [${listed.join(',\n')}];`;
}

/** The module of the tutorials that are announced and not written. */
export function announcedModule(compiled: readonly Compiled[], announced: Shelf['announced']): string {
  const coming = Object.entries(announced).filter(([id]) => !compiled.some((one) => one.id === id));
  return `export const announced = ${asJson(Object.fromEntries(coming))};`;
}

const loader = (id: string, lang: string, part: string): string =>
  `() => import('virtual:pas-a-pas/${id}/${lang}/${part}').then((module) => module.default)`;

const dataAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg.trim())}`;

/** A part of a tutorial; its pictures become files of the build. */
export function partModule(part: Part, folder: string): string {
  const pictures = new Map<string, string>();
  const json = JSON.stringify(part, (key, value: unknown) => {
    if (key === 'image' && typeof value === 'string') pictures.set(value, `picture${pictures.size}`);
    return value;
  });
  if (pictures.size === 0) return `export default JSON.parse(${JSON.stringify(json)});`;
  const imports = [...pictures].map(
    ([file, name]) => `import ${name} from ${JSON.stringify(`${join(folder, file)}?url`)};`,
  );
  const table = [...pictures].map(([file, name]) => `${JSON.stringify(file)}: ${name}`);
  return `${imports.join('\n')}
const pictures = { ${table.join(', ')} };
export default JSON.parse(${JSON.stringify(json)}, (key, value) => (key === 'image' ? pictures[value] : value));`;
}

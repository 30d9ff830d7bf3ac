import { join } from 'node:path';
import type { Compiled, Shelf } from '../engine/compile.ts';
import type { Route } from '../engine/flow.ts';
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
  announced: Shelf['announced'],
  pictureOf: (id: string) => string | undefined,
): string {
  const listed = compiled.flatMap(({ id, route, words }) => {
    if (!route) return [];
    const headings = Object.fromEntries(Object.entries(words).map(([lang, text]) => [lang, heading(text)]));
    const picture = pictureOf(id);
    const known = { id, length: route.length, headings, picture: picture && dataAddress(picture) };
    const loaders = Object.keys(words).map((lang) => `${JSON.stringify(lang)}: () => ${load(id, lang)}`);
    return [`{ ...${asJson(known)}, route: () => ${load(id, 'route')}, words: { ${loaders.join(', ')} } }`];
  });
  const coming = Object.entries(announced).filter(([id]) => !compiled.some((one) => one.id === id));
  return `export const catalogue = {
  tutorials: [${listed.join(',\n')}],
  announced: ${asJson(Object.fromEntries(coming))},
};`;
}

const load = (id: string, part: string): string =>
  `import('virtual:pas-a-pas/${id}/${part}').then((module) => module.default)`;

const dataAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg.trim())}`;

export const routeModule = (route: Route): string => `export default ${asJson(route)};`;

/** The words of a tutorial; its pictures become files of the build. */
export function wordsModule(words: Words | undefined, folder: string): string {
  const pictures = new Map<string, string>();
  const json = JSON.stringify(words, (key, value: unknown) => {
    if (key !== 'image' || typeof value !== 'string') return value;
    pictures.set(value, `picture${pictures.size}`);
    return value;
  });
  const imports = [...pictures].map(
    ([file, name]) => `import ${name} from ${JSON.stringify(`${join(folder, file)}?url`)};`,
  );
  const table = [...pictures].map(([file, name]) => `${JSON.stringify(file)}: ${name}`);
  if (pictures.size === 0) return `export default JSON.parse(${JSON.stringify(json)});`;
  return `${imports.join('\n')}
const pictures = { ${table.join(', ')} };
export default JSON.parse(${JSON.stringify(json)}, (key, value) => (key === 'image' ? pictures[value] : value));`;
}

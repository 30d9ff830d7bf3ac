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
export function catalogueModule(compiled: readonly Compiled[]): string {
  const listed = compiled.flatMap(({ id, route, words }) => {
    if (!route) return [];
    const parts = Object.keys(words).map(
      (lang) =>
        `${JSON.stringify(lang)}: { first: ${loader(id, lang, 'debut')}, rest: ${loader(id, lang, 'suite')} }`,
    );
    return [`{ id: ${JSON.stringify(id)}, parts: { ${parts.join(', ')} } }`];
  });
  // Of a part, the page’s first script takes the cover: the bundler may not see that nothing else does.
  return `const part = (module) => module.default;\nexport const tutorials = [${listed.join(',\n')}];`;
}

/** The module of what the library says of the tutorials, and of those that are announced and not written. */
export function libraryModule(
  compiled: readonly Compiled[],
  pictureOf: (id: string) => string | undefined,
  announced: Shelf['announced'],
): string {
  const headings = compiled.map(({ id, words }) => {
    const byLang = Object.entries(words).map(([lang, text]) => [lang, heading(text)] as const);
    return [id, Object.fromEntries(byLang)] as const;
  });
  const pictures = compiled.map(({ id }) => [id, pictureOf(id)] as const);
  const coming = Object.entries(announced).filter(([id]) => !compiled.some((one) => one.id === id));
  return [
    `export const headings = ${asJson(Object.fromEntries(headings))};`,
    `export const pictures = ${asJson(Object.fromEntries(pictures))};`,
    `export const announced = ${asJson(Object.fromEntries(coming))};`,
  ].join('\n');
}

const loader = (id: string, lang: string, part: string): string =>
  `() => import('virtual:pas-a-pas/${id}/${lang}/${part}').then(part)`;

/** A part of a tutorial, with its first slide already drawn if there is one; its pictures become files of the build. */
export function partModule(part: Part, folder: string, cover?: string): string {
  const pictures = new Map<string, string>();
  const json = JSON.stringify(part, (key, value: unknown) => {
    if (key === 'image' && typeof value === 'string') pictures.set(value, `picture${pictures.size}`);
    return value;
  });
  const drawn = cover === undefined ? '' : `\nexport const cover = ${withPictures(cover, pictures)};`;
  if (pictures.size === 0) return `export default JSON.parse(${JSON.stringify(json)});${drawn}`;
  const imports = [...pictures].map(
    ([file, name]) => `import ${name} from ${JSON.stringify(`${join(folder, file)}?url`)};`,
  );
  const table = [...pictures].map(([file, name]) => `${JSON.stringify(file)}: ${name}`);
  return `${imports.join('\n')}
const pictures = { ${table.join(', ')} };
export default JSON.parse(${JSON.stringify(json)}, (key, value) => (key === 'image' ? pictures[value] : value));${drawn}`;
}

/** A piece of HTML as an expression in which each picture has the address of its file. */
function withPictures(html: string, pictures: ReadonlyMap<string, string>): string {
  const source = (address: string) => `src=\\"${address}\\"`;
  return [...pictures].reduce(
    (code, [file, name]) => code.replaceAll(source(file), source(`" + ${name} + "`)),
    JSON.stringify(html),
  );
}

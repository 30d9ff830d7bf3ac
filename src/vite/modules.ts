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

/** What the library page is made from. */
interface Library {
  /** Of a tutorial, as SVG. */
  readonly pictureOf: (id: string) => string | undefined;
  /** Whether hidden tutorials stand on it too. */
  readonly showsHidden: boolean;
}

/** The module that lists the tutorials and loads their parts; one without headings is not on the library page. */
export function catalogueModule(compiled: readonly Compiled[], { pictureOf, showsHidden }: Library): string {
  const listed = compiled.flatMap(({ id, route, words }) => {
    if (!route) return [];
    const shown = Object.entries(words).filter(([, text]) => showsHidden || !text.hidden);
    const headings = Object.fromEntries(shown.map(([lang, text]) => [lang, heading(text)]));
    const picture = pictureOf(id);
    const known = { id, length: route.length, headings, picture: picture && dataAddress(picture) };
    const langs = Object.entries(words).map(([lang, text]) => {
      const hasPictures = picturesIn({ route, words: text }).length > 0;
      const loaders = {
        first: loader(id, lang, 'debut'),
        rest: loader(id, lang, 'suite'),
        ...(hasPictures && { pictures: `${loader(id, lang, 'images')}.then((load) => load())` }),
      };
      const entries = Object.entries(loaders).map(([name, load]) => `${name}: ${load}`);
      return `${JSON.stringify(lang)}: { ${entries.join(', ')} }`;
    });
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
  const files = picturesIn(part);
  const json = JSON.stringify(JSON.stringify(part));
  if (files.length === 0) return `export default JSON.parse(${json});`;
  const table = files.map((file, index) => `${JSON.stringify(file)}: picture${index}`);
  return `${importsOf(files, folder)}
const pictures = { ${table.join(', ')} };
export default JSON.parse(${json}, (key, value) => (key === 'image' ? pictures[value] : value));`;
}

/** Loads the pictures of a tutorial ahead of the slides that show them, and keeps them. */
export function picturesModule(part: Part, folder: string): string {
  const files = picturesIn(part);
  return `${importsOf(files, folder)}
const kept = [];
const one = (address) => new Promise((done, fail) => {
  const picture = new Image();
  kept.push(picture);
  picture.onload = done;
  picture.onerror = fail;
  picture.src = address;
});
export default () => Promise.all([${files.map((_, index) => `picture${index}`).join(', ')}].map(one));`;
}

const importsOf = (files: readonly string[], folder: string): string =>
  files
    .map((file, index) => `import picture${index} from ${JSON.stringify(`${join(folder, file)}?url`)};`)
    .join('\n');

/** Every picture, on the stage or in the words, once. */
function picturesIn(part: Part): string[] {
  const files = new Set<string>();
  JSON.stringify(part, (key, value: unknown) => {
    if (key === 'image' && typeof value === 'string') files.add(value);
    return value;
  });
  return [...files];
}

import type { Compiled } from '../engine/compile.ts';
import type { Shelf } from '../engine/source/files.ts';
import { type Chunk, chunksOf } from '../engine/flow/chunks.ts';
import type { Heading, Words } from '../engine/flow/words.ts';
import { simulations } from '../services/simulations.ts';
import { importsOf, nameOf, picturesIn, withPictures } from './pictures.ts';

const heading = ({ title, summary, screens, minutes }: Words): Heading => ({
  title,
  summary,
  screens,
  minutes,
});

/** Source of an expression with the value. Browsers read `JSON.parse` faster than an object literal. */
export const asJson = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/**
 * Source of the module that lists the tutorials and loads their parts; a broken tutorial has none. If the
 * build has many files (`isSplit`), `loadTexts` loads all parts in one request.
 */
export function catalogueModule(compiled: readonly Compiled[], isSplit = false): string {
  const listed = compiled.map(({ id, service = '', flow, words }) => {
    const named = `id: ${JSON.stringify(id)}, service: ${JSON.stringify(service)}`;
    if (!flow) return `{ ${named}, parts: {} }`;
    const langs = Object.entries(words).map(([lang, text]) => {
      const hasPictures = picturesIn({ flow, words: text }).length > 0;
      const pictures = hasPictures
        ? `, pictures: ${load(id, lang, 'images')}.then(part).then((all) => all())`
        : '';
      return `${JSON.stringify(lang)}: { first: ${get(id, lang, 'first')}, rest: ${get(id, lang, 'rest')}${pictures} }`;
    });
    return `{ ${named}, parts: { ${langs.join(', ')} } }`;
  });
  // `part` hides from the bundler that only `default` is read: it must keep the export `cover` for the first
  // script.
  return `let texts;
const part = (module) => module.default;
const get = (name, load) => () => (texts ? Promise.resolve(texts[name]()) : load().then(part));
export const tutorials = [${listed.join(',\n')}];
export const loadTexts = async () => ${isSplit ? `{ ({ texts } = await import('virtual:pas-a-pas/-textes')); }` : '{}'};`;
}

const get = (id: string, lang: string, part: string): string =>
  `get(${JSON.stringify(`${id}/${lang}/${part}`)}, ${load(id, lang, part)})`;

const load = (id: string, lang: string, part: string): string =>
  `() => import('virtual:pas-a-pas/${id}/${lang}/${part}')`;

/** Data of the library page. */
interface Library {
  /** Address of the drawing of a tutorial's first slide. */
  readonly pictureOf: (id: string) => string | undefined;
  /** Whether the library page also lists hidden tutorials. */
  readonly showsHidden: boolean;
  /** Tutorials that are announced but not written. */
  readonly announced: Shelf['announced'];
}

/** Source of the module with the headings of the tutorials, and the tutorials announced but not written. */
export function libraryModule(compiled: readonly Compiled[], library: Library): string {
  const { pictureOf, showsHidden, announced } = library;
  const shown = compiled.map(({ id, words }) => {
    const texts = Object.entries(words).filter(([, text]) => showsHidden || !text.hidden);
    return [id, Object.fromEntries(texts.map(([lang, text]) => [lang, heading(text)]))] as const;
  });
  const headings = shown.filter(([, byLang]) => Object.keys(byLang).length > 0);
  const pictures = headings.map(([id]) => [id, pictureOf(id)] as const);
  const coming = Object.entries(announced).filter(([id]) => !compiled.some((one) => one.id === id));
  const taught = new Set(
    compiled.filter(({ id }) => headings.some(([one]) => one === id)).map(({ simulation }) => simulation),
  );
  return [
    `export const services = ${asJson(titlesOf(taught))};`,
    `export const headings = ${asJson(Object.fromEntries(headings))};`,
    `export const pictures = ${asJson(Object.fromEntries(pictures))};`,
    `export const announced = ${asJson(Object.fromEntries(coming))};`,
  ].join('\n');
}

/** Titles by language of the services that have a title and are not hidden. */
const titlesOf = (names: ReadonlySet<string>) =>
  [...names].flatMap((name) => {
    const { title, hidden } = simulations.get(name)?.manifest ?? {};
    return title?.fr !== undefined && !hidden ? [title] : [];
  });

/**
 * Source of the module of a part, with its prerendered first slide if there is one; pictures become files of
 * the build.
 */
export function partModule(part: Chunk, folder: string, cover?: string): string {
  const files = picturesIn(part);
  const drawn = cover === undefined ? '' : `\nexport const cover = ${withPictures(cover, files)};`;
  return `${importsOf(files, folder)}\nexport default ${parsed(part, (file) => nameOf(files.indexOf(file)))};${drawn}`;
}

/**
 * Source of the module with both parts of every tutorial, by `<tutorial>/<lang>/<part>`, each parsed on
 * demand.
 */
export function textsModule(
  shelf: readonly Compiled[],
  root: string,
  pictureOf: Library['pictureOf'],
): string {
  const texts = shelf.flatMap(({ id, flow, words }) =>
    Object.entries(words).flatMap(([lang, text]) =>
      flow
        ? Object.entries(chunksOf(flow, text, pictureOf(id))).map(([part, chunk]) => ({
            id,
            lang,
            part,
            chunk,
          }))
        : [],
    ),
  );
  const files = [
    ...new Set(texts.flatMap(({ id, chunk }) => picturesIn(chunk).map((file) => `${id}/${file}`))),
  ];
  const table = texts.map(({ id, lang, part, chunk }) => {
    const text = parsed(chunk, (file) => nameOf(files.indexOf(`${id}/${file}`)));
    return `${JSON.stringify(`${id}/${lang}/${part}`)}: () => ${text}`;
  });
  return `${importsOf(files, root)}\nexport const texts = { ${table.join(',\n')} };`;
}

/** An expression for a part, in which each picture has the address of its file. */
function parsed(part: Chunk, nameFor: (file: string) => string): string {
  const json = JSON.stringify(JSON.stringify(part));
  const files = picturesIn(part);
  if (files.length === 0) return `JSON.parse(${json})`;
  const table = files.map((file) => `${JSON.stringify(file)}: ${nameFor(file)}`);
  return `JSON.parse(${json}, (key, value) => (key === 'image' ? { ${table.join(', ')} }[value] : value))`;
}

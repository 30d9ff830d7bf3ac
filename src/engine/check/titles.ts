import type { Subject } from './subject.ts';

/** A title as it is compared: without quotation marks, spaces made alike. */
export const bareTitle = (text: string): string =>
  text
    .replace(/[«»“”"]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();

/** Titles of the other tutorials in a language, to their names. */
export const otherTitles = ({ tutorials, tutorial }: Subject, lang: string): ReadonlyMap<string, string> =>
  new Map(
    [...tutorials].flatMap(([id, { titles }]) => {
      const title = bareTitle(titles[lang] ?? '');
      return id === tutorial || title === '' ? [] : [[title, id] as const];
    }),
  );

import type { Subject } from './subject.ts';

/** A title in the form used for comparison: without quotation marks, all spaces alike. */
export const bareTitle = (text: string): string =>
  text
    .replace(/[«»“”"]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();

/** Maps the titles of the other tutorials in a language to their ids. */
export const otherTitles = ({ tutorials, tutorial }: Subject, lang: string): ReadonlyMap<string, string> =>
  new Map(
    [...tutorials].flatMap(([id, { titles }]) => {
      const title = bareTitle(titles[lang] ?? '');
      return id === tutorial || title === '' ? [] : [[title, id] as const];
    }),
  );

import type { Compiled } from './compile.ts';
import type { Flow } from './flow/flow.ts';

/** Titles of a tutorial’s slides and chapters, by name. */
export interface Titles {
  readonly slides: Readonly<Record<string, string>>;
  readonly chapters: Readonly<Record<string, string>>;
}

/** The flow and titles of a tutorial, playable or not. */
export interface Sketch {
  readonly flow: Flow;
  /** By language. */
  readonly titles: Readonly<Record<string, Titles>>;
}

/** The tutorials whose machine could be read, by folder. */
export const sketchesOf = (compiled: readonly Compiled[]): Record<string, Sketch> =>
  Object.fromEntries(
    compiled.flatMap(({ id, written, words }) =>
      written ? [[id, { flow: written, titles: titlesOf(words) }] as const] : [],
    ),
  );

const titlesOf = (words: Compiled['words']): Sketch['titles'] =>
  Object.fromEntries(
    Object.entries(words).map(([lang, { slides, chapters }]) => {
      const titles = Object.entries(slides).map(([id, { title }]) => [id, title] as const);
      return [lang, { slides: Object.fromEntries(titles), chapters }];
    }),
  );

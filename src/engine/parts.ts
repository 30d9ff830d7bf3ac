import type { Route } from './flow.ts';
import type { Words } from './words.ts';

/** A piece of a tutorial in one language. The first carries everything but the other slides. */
export interface Part {
  readonly route: Route;
  readonly words: Words;
  /** Address of the drawing of the tutorial’s first slide. */
  readonly picture?: string | undefined;
}

/** Slides that the first part holds: a first visit shows these, whatever the length of the tutorial. */
const FIRST = 6;

/** Cuts a tutorial in two, so that its first slides don't wait for the others. */
export function partsOf(route: Route, words: Words): { first: Part; rest: Part } {
  const isFirst = (slide: string) => (route.slides[slide]?.step ?? 0) <= FIRST;
  return {
    first: pick(route, words, isFirst),
    rest: pick(route, { ...words, chapters: {} }, (slide) => !isFirst(slide)),
  };
}

function pick(route: Route, words: Words, wanted: (slide: string) => boolean): Part {
  const among = <T>(slides: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(slides).filter(([slide]) => wanted(slide)));
  return {
    route: { ...route, slides: among(route.slides) },
    words: { ...words, slides: among(words.slides) },
  };
}

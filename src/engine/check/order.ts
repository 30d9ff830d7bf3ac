import type { Flow } from '../flow/flow.ts';

/** The slides of a tutorial in the order of its file. */
export interface Order {
  /** The next slide in the file. */
  readonly following: (slide: string) => string | undefined;
  /** Number of the slide’s chapter, from 0. */
  readonly chapterOf: (slide: string) => number;
  /** First slide of each chapter, by number of the chapter. */
  readonly begins: readonly string[];
}

/** Computes the order once, for rules that ask for many slides. */
export function orderOf({ slides }: Flow): Order {
  const names = Object.keys(slides);
  const places = new Map(names.map((slide, index) => [slide, index]));
  const first = new Map<string, string>();
  for (const [slide, { chapter }] of Object.entries(slides))
    if (!first.has(chapter)) first.set(chapter, slide);
  const numbers = new Map([...first.keys()].map((chapter, index) => [chapter, index]));
  return {
    following: (slide) => names[(places.get(slide) ?? -1) + 1],
    chapterOf: (slide) => numbers.get(slides[slide]?.chapter ?? '') ?? -1,
    begins: [...first.values()],
  };
}

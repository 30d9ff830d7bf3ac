import type { Flow } from '../flow/flow.ts';

/** The slides of a tutorial in the order of its file. */
export interface Order {
  /** The slide written after. */
  readonly following: (slide: string) => string | undefined;
  /** Number of the slide’s chapter, from 0. */
  readonly chapterOf: (slide: string) => number;
  /** First slide of each chapter. */
  readonly begins: readonly string[];
}

/** Looks the order up once, whatever the number of slides. */
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

import type { CompiledFlow } from './flow.ts';
import { expectedPath } from './path.ts';
import type { Words } from './words.ts';

/** A part of a tutorial in one language. The first part also has the chapters and the picture. */
export interface Chunk {
  readonly flow: CompiledFlow;
  readonly words: Words;
  /** Address of the drawing of the tutorial’s first slide. */
  readonly picture?: string | undefined;
}

/** Slides of the expected path that the first part holds at least. */
const FIRST = 6;

/**
 * Cuts a tutorial into two parts, so that its first slides can be shown before the others load. Both keep the
 * order.
 */
export function chunksOf(flow: CompiledFlow, words: Words, picture?: string): { first: Chunk; rest: Chunk } {
  const written = Object.keys(words.slides);
  const positions = expectedPath(flow)
    .slice(0, FIRST)
    .map((slide) => written.indexOf(slide));
  const first = new Set(written.slice(0, Math.max(...positions) + 1));
  return {
    first: { ...pick(flow, words, (slide) => first.has(slide)), picture },
    rest: pick(flow, { ...words, chapters: {} }, (slide) => !first.has(slide)),
  };
}

function pick(flow: CompiledFlow, words: Words, wanted: (slide: string) => boolean): Chunk {
  const among = <T>(slides: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(slides).filter(([slide]) => wanted(slide)));
  return {
    flow: { ...flow, slides: among(flow.slides) },
    words: { ...words, slides: among(words.slides) },
  };
}

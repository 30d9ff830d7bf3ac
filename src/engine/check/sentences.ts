import type { Paragraph } from '../source/text/slide-reading.ts';
import { positionIn } from './paragraph.ts';
import type { Position } from '../diagnostics/position.ts';

/** A sentence of a text: its offset and its number of words. */
export interface Sentence {
  readonly at: Position;
  readonly words: number;
}

/** End of a sentence: a full stop, possibly followed by closing marks, before a capital. */
const end = /[.!?…][)»”\]*_\s\u00a0]*\s(?=[[(«“*_\s\u00a0]*\p{Lu})/gu;

/** The sentences of a paragraph; the targets of links do not count as words. */
export function sentencesOf({ source, at }: Paragraph): Sentence[] {
  const text = source.replace(/\]\([^)\s]*\)/g, (target) => ']'.padEnd(target.length));
  const starts = [0, ...Array.from(text.matchAll(end), (stop) => stop.index + stop[0].length)];
  return starts.map((start, index) => ({
    at: positionIn({ source, at }, start),
    words: wordsIn(text.slice(start, starts[index + 1])),
  }));
}

const wordsIn = (text: string): number =>
  text.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

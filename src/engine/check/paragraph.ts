import type { Paragraph } from '../source/text/reading.ts';
import type { Place } from '../diagnostics/problem.ts';

/** Where an offset of a paragraph is in its file. */
export function placeIn({ source, at: { line, column } }: Paragraph, offset: number): Place {
  const before = source.slice(0, offset).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return before.length === 1
    ? { line, column: column + last }
    : { line: line + before.length - 1, column: last + 1 };
}

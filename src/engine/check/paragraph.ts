import type { Paragraph } from '../source/text/slide-reading.ts';
import type { Position } from '../diagnostics/position.ts';

/** The position in the file of an offset in a paragraph. */
export function positionIn({ source, at: { line, column } }: Paragraph, offset: number): Position {
  const before = source.slice(0, offset).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return before.length === 1
    ? { line, column: column + last }
    : { line: line + before.length - 1, column: last + 1 };
}

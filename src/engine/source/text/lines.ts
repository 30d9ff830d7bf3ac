import type { Position } from '../../diagnostics/position.ts';

/** The text with plain line ends and without byte order mark. All offsets refer to this form. */
export const plainLines = (source: string): string => source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** A function from offsets in a text to positions; columns count UTF-16 units. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), (end) => end.index + 1)];
  return (offset) => {
    let low = 0;
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

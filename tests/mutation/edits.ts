import type { Position } from '../../src/engine/diagnostics/position.ts';

/** A text with a span of it replaced. */
export const replaced = (text: string, [start, end]: Span, by: string): string =>
  text.slice(0, start) + by + text.slice(end);

/** Where something begins and ends in a text. */
export type Span = readonly [start: number, end: number];

/** The offset of a place. */
export function offsetOf(text: string, { line, column }: Position): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, column - 1);
}

/** The span of what a pattern finds from an offset on; it must be there. */
export function spanOf(text: string, from: number, pattern: RegExp): Span {
  const sticky = new RegExp(pattern, 'y');
  sticky.lastIndex = from;
  const found = sticky.exec(text);
  if (!found) throw new Error(`${String(pattern)} is not at ${from}.`);
  return [from, from + found[0].length];
}

import type { Rule } from '../../diagnostics/messages/fr.ts';
import type { Reading } from './reading.ts';

/** Lines of a paragraph that were meant to be something else. */
const slips = [
  ['number-in-text', /(?<=\n)[ \t]*\d{1,3}[.)][ \t]/g],
  ['heading-without-space', /(?<=^|\n)[ \t]*#{1,2}(?=[^\s#])/g],
] as const satisfies readonly (readonly [Rule, RegExp])[];

/** Reports the lines, between two offsets, of a list or a heading that is none. */
export function reportSlips(start: number, end: number, { slice, report }: Reading): void {
  const source = slice(start, end);
  for (const [rule, pattern] of slips)
    for (const { 0: found, index } of source.matchAll(pattern))
      report(start + index + found.search(/\S/), rule);
}

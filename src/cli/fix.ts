import { readFileSync, writeFileSync } from 'node:fs';
import type { Edit } from '../engine/diagnostics/position.ts';

/**
 * A text with the edits made. The offsets of edits refer to plain line ends, whatever the line ends of the
 * text.
 */
export function withEdits(source: string, edits: readonly Edit[]): string {
  const offsetOf = offsetsIn(source);
  const fromTheLast = [...edits].sort((one, other) => other.from - one.from);
  return fromTheLast.reduce(
    (text, { from, to, text: inserted }) =>
      text.slice(0, offsetOf(from)) + inserted + text.slice(offsetOf(to)),
    source,
  );
}

/** Converts an offset with plain line ends and without byte order mark to an offset in the file. */
function offsetsIn(source: string): (plain: number) => number {
  const skipped = Array.from(source.matchAll(/^\uFEFF|\r(?=\n)/g), ({ index }) => index);
  return (plain) => skipped.reduce((offset, at) => (at <= offset ? offset + 1 : offset), plain);
}

/** Makes the edits in their files. Returns the number of edits. */
export function applyEdits(edits: readonly Edit[]): number {
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const its = edits.filter((edit) => edit.file === file);
    writeFileSync(file, withEdits(readFileSync(file, 'utf8'), its));
  }
  return edits.length;
}

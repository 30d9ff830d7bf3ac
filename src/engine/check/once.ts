import type { Fault } from '../diagnostics/diagnostic.ts';

/** The first fault of each place. */
export function eachOnce(faults: readonly Fault[]): Fault[] {
  const first = new Map<string, Fault>();
  for (const one of faults) {
    const place = `${one.file}:${one.line}:${one.column}`;
    if (!first.has(place)) first.set(place, one);
  }
  return [...first.values()];
}

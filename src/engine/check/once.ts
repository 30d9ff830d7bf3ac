import type { Violation } from './rule.ts';

/** The first violation at each position. */
export function eachOnce<V extends Violation>(violations: readonly V[]): V[] {
  const first = new Map<string, V>();
  for (const one of violations) {
    const { file, line, column } = one.location;
    const place = `${file}:${line}:${column}`;
    if (!first.has(place)) first.set(place, one);
  }
  return [...first.values()];
}

import { closest, distance } from 'fastest-levenshtein';

const LONGEST = 80;

/** The known name closest to `name`; undefined if none is close enough. */
export function near(name: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  if (name.length > LONGEST || names.length === 0) return undefined;
  const best = closest(name, names);
  return distance(name, best) <= Math.round(name.length / 3) ? best : undefined;
}

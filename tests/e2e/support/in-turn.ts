import type { TestDetails } from '@playwright/test';

type Place = '@phone' | '@file';
const WIDE = '@wide';

/**
 * Where the tests of a spec play: the first on the wide window, the next in the first of these places, and so on, in
 * turn. `npm run audit` plays each in the other places, which its tags `@audit-…` name.
 */
export function inTurn(...others: Place[]): () => TestDetails {
  const places = [WIDE, ...others];
  let count = -1;
  return () => {
    count += 1;
    const turn = places[count % places.length];
    return { tag: places.map((place) => (place === turn ? place : (`@audit-${place.slice(1)}` as const))) };
  };
}

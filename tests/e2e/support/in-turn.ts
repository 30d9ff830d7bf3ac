import type { TestDetails } from '@playwright/test';

type Place = '@phone' | '@file';

/**
 * Where the tests of a spec play besides the wide window: in one of these places each, in turn, so that every test
 * plays in two places at most. `npm run audit` plays the others, which keep the tag `@audit-…`. One place alone: every
 * second test plays there.
 */
export function inTurn(...places: Place[]): () => TestDetails {
  const turns = places.length === 1 ? 2 : places.length;
  let count = -1;
  return () => {
    count += 1;
    const tag = places.map((place, index) =>
      index === count % turns ? place : (`@audit-${place.slice(1)}` as const),
    );
    return { tag };
  };
}

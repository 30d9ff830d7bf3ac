import fc from 'fast-check';

/** So many of the things, drawn by a seed, each at most once. */
export function sample<T>(things: readonly T[], count: number, seed: number): readonly T[] {
  const wanted = Math.min(count, things.length);
  const drawn = fc.shuffledSubarray([...things], { minLength: wanted, maxLength: wanted });
  return fc.sample(drawn, { seed, numRuns: 1 })[0]!;
}

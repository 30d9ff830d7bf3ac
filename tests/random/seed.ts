/** The same play at every run of the tests, so that a change alone can turn them red. */
const FIXED = 20_261_128;

const asked = process.env.SEED === undefined ? undefined : Number(process.env.SEED);

/** Of the random play of the tests: the one asked for (`SEED=…`), else a fixed one. */
export const seed = asked ?? FIXED;

/** Of the long runs: the one asked for, else another each time. */
export const newSeed = asked ?? Date.now() % 2 ** 31;

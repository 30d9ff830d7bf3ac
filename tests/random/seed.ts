/** Of all random play: the one asked for (`SEED=…`), else another each time. */
export const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

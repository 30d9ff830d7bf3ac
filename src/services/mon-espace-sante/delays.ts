/** Durations of the delays, in milliseconds. */
export const delays = { 'trente-secondes': 30_000 } as const;

export type Delay = keyof typeof delays;

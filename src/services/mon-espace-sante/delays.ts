/** Time that has to pass, in milliseconds. */
export const delays = { 'trente-secondes': 30_000 } as const;

export type Delay = keyof typeof delays;

import type { AnyMachineSnapshot } from 'xstate';

/** The screen that the service shows: the name of the top-level state of its machine. */
export const screenOfState = ({ value }: AnyMachineSnapshot): string =>
  typeof value === 'string' ? value : (Object.keys(value as object)[0] ?? '');

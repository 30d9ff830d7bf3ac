import type { AnyMachineSnapshot } from 'xstate';

/** Tag of a state in which something lies over the screen: the event that closes it. */
export type ClosedBy = `closed-by ${string}`;

const TAG = 'closed-by ';

/** The event that closes what lies on top: a state's own tag comes after those of the states around it. */
export const closingEvent = ({ tags }: AnyMachineSnapshot): string | undefined =>
  [...tags].findLast((tag) => tag.startsWith(TAG))?.slice(TAG.length);

/** The screen of a service: the top-level state of its machine. */
export const screenOfState = ({ value }: AnyMachineSnapshot): string =>
  typeof value === 'string' ? value : (Object.keys(value as object)[0] ?? '');

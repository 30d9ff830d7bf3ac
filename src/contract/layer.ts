import type { AnyMachineSnapshot } from 'xstate';

/**
 * Tag of a state that shows a layer (dialog, menu) over the screen; the tag names the event that closes the
 * layer.
 */
export type ClosedBy = `closed-by ${string}`;

const TAG = 'closed-by ';

/**
 * The event that closes the topmost layer. XState lists the tags of a state after those of its parents: the
 * last is used.
 */
export const closingEvent = ({ tags }: AnyMachineSnapshot): string | undefined =>
  [...tags].findLast((tag) => tag.startsWith(TAG))?.slice(TAG.length);

import { fits } from '../messages/attachments.ts';
import { type EnclosureId, weightOf } from '../writing/enclosures.ts';
import type { Writing } from '../writing/writing.ts';

/** What is ticked in a picker, and why adding was refused. */
export interface Picking {
  readonly ticked: readonly EnclosureId[];
  readonly refused: 'empty' | 'too-heavy' | undefined;
}

export const picking: Picking = { ticked: [], refused: undefined };

export const tick = ({ ticked }: Picking, id: EnclosureId): Picking => ({
  ticked: ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id],
  refused: undefined,
});

/** Whether the message can carry them beside what it already carries: 10 Mo at most in all. */
export const fitsMessage = (
  { writing }: { readonly writing: Writing },
  more: readonly EnclosureId[],
): boolean => fits(weightOf([...writing.draft.enclosures, ...more]));

/** What the message carries once they are added, each once. */
export const join = (
  carried: readonly EnclosureId[],
  more: readonly EnclosureId[],
): readonly EnclosureId[] => [...new Set([...carried, ...more])];

export const refusePicking = (now: Picking, refused: Picking['refused']): Picking => ({ ...now, refused });

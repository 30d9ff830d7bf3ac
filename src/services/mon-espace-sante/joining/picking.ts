import { paperIds } from '../documents/documents.ts';
import { fits } from '../messages/attachments.ts';
import { type EnclosureId, weightOf } from '../writing/enclosures.ts';
import type { Writing } from '../writing/writing.ts';
import { deviceFileIds } from './device-files.ts';

/** The documents ticked in a picker, and the reason of the last refusal. */
export interface Picking {
  readonly ticked: readonly EnclosureId[];
  readonly refused: 'empty' | 'too-heavy' | undefined;
}

export const picking: Picking = { ticked: [], refused: undefined };

export const tick = ({ ticked }: Picking, id: EnclosureId): Picking => ({
  ticked: ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id],
  refused: undefined,
});

/** Whether the message can carry these files in addition to its own: at most 10 Mo in total. */
export const fitsMessage = (
  { writing }: { readonly writing: Writing },
  more: readonly EnclosureId[],
): boolean => fits(weightOf([...writing.draft.enclosures, ...more]));

/** The files of the message after the addition, without duplicates. */
export const join = (
  carried: readonly EnclosureId[],
  more: readonly EnclosureId[],
): readonly EnclosureId[] => [...new Set([...carried, ...more])];

export const refusePicking = (now: Picking, refused: Picking['refused']): Picking => ({ ...now, refused });

/**
 * Documents that searches tick: a light one, and three that are too heavy together. The others are equivalent
 * to the first.
 */
export const walkedDocuments = ['ordonnance', 'irm', 'echographie', 'hospitalisation'] as const;

const walked: readonly EnclosureId[] = [
  ...walkedDocuments.map((id) => `document-${id}` as const),
  ...paperIds.map((id) => `piece-${id}` as const),
  ...deviceFileIds.map((id) => `fichier-${id}` as const),
];

/** Weight in bytes of every subset of these files. */
const weights = (ids: readonly EnclosureId[]): readonly number[] =>
  ids.reduce<number[]>((sums, id) => [...sums, ...sums.map((sum) => sum + weightOf([id]))], [0]);

const family = (id: EnclosureId): string => id.slice(0, id.indexOf('-'));

/**
 * The room of a picker: which of the files that searches tick the message carries, and how many subsets of
 * the others still fit.
 */
export function roomIn(
  { picking: { ticked }, writing }: { readonly picking: Picking; readonly writing: Writing },
  kind: 'document' | 'piece' | 'fichier',
) {
  const carried = writing.draft.enclosures;
  const offered = walked.filter((id) => family(id) === kind);
  const kept = weightOf([...carried, ...ticked.filter((id) => !offered.includes(id))]);
  const free = offered.filter((id) => !carried.includes(id));
  return [
    offered.filter((id) => carried.includes(id)),
    weights(free).filter((weight) => fits(kept + weight)).length,
  ];
}

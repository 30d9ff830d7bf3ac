import { paperIds } from '../documents/documents.ts';
import { fits } from '../messages/attachments.ts';
import { type EnclosureId, weightOf } from '../writing/enclosures.ts';
import type { Writing } from '../writing/writing.ts';
import { deviceFileIds } from './device-files.ts';

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

/** Documents that searches tick, the others mean the same: a light one, and three too heavy together. */
export const walkedDocuments = ['ordonnance', 'irm', 'echographie', 'hospitalisation'] as const;

const walked: readonly EnclosureId[] = [
  ...walkedDocuments.map((id) => `document-${id}` as const),
  ...paperIds.map((id) => `piece-${id}` as const),
  ...deviceFileIds.map((id) => `fichier-${id}` as const),
];

/** Bytes of every choice among these. */
const weights = (ids: readonly EnclosureId[]): readonly number[] =>
  ids.reduce<number[]>((sums, id) => [...sums, ...sums.map((sum) => sum + weightOf([id]))], [0]);

const family = (id: EnclosureId): string => id.slice(0, id.indexOf('-'));

/** What a picker of one family has room for: which of those that searches tick are carried, how many choices of the rest fit. */
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

import type { ConversationId } from '../messages/conversations.ts';
import type { CorrespondentId } from '../messages/correspondents.ts';
import type { EnclosureId } from './enclosures.ts';

/** A message that has not been sent yet. */
export interface Draft {
  /** Whether the answer goes to every correspondent of the conversation. */
  readonly all: boolean;
  /** Recipients of a new message; an answer goes to its conversation. */
  readonly recipients: readonly CorrespondentId[];
  readonly subject: string;
  readonly text: string;
  readonly enclosures: readonly EnclosureId[];
}

/** Key of a draft: one for each conversation, and one for a new message. */
export type DraftPlace = ConversationId | 'nouveau-message';

export type Drafts = Readonly<Partial<Record<DraftPlace, Draft>>>;

export const blankDraft: Draft = { all: false, recipients: [], subject: '', text: '', enclosures: [] };

const isBlank = ({ recipients, subject, text, enclosures }: Draft): boolean =>
  [recipients, subject.trim(), text.trim(), enclosures].every(({ length }) => length === 0);

export const dropDraft = (drafts: Drafts, place: DraftPlace): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([kept]) => kept !== place));

/** Stores a draft, or removes it if it is empty. */
export const keepDraft = (drafts: Drafts, place: DraftPlace, draft: Draft): Drafts =>
  isBlank(draft) ? dropDraft(drafts, place) : { ...drafts, [place]: draft };

/** Whether the message on the screen has a stored draft. */
export const isKept = ({
  drafts,
  writing,
}: {
  readonly drafts: Drafts;
  readonly writing: { readonly place: DraftPlace };
}): boolean => drafts[writing.place] !== undefined;

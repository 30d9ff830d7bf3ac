import { mentionsPersonal, withoutPersonal } from '../common/personal.ts';
import { stillWrong } from '../common/refusals.ts';
import { blankDraft, type Draft, type DraftPlace, type Drafts } from './drafts.ts';
import { repliesTo, type SentMessage } from '../messages/mailbox.ts';

/** The message on the screen, and the refusals of the last attempt to send it. */
export interface Writing {
  readonly place: DraftPlace;
  readonly draft: Draft;
  readonly refused: WritingRefusals;
}

export interface WritingRefusals {
  readonly recipients?: 'empty';
  readonly subject?: 'empty' | 'too-long' | 'real';
  readonly text?: 'empty' | 'real';
}

export const writing: Writing = { place: 'nouveau-message', draft: blankDraft, refused: {} };

/** Most characters of a subject. */
export const SUBJECT = 80;

/** The stored draft of a place, or a blank one. */
export const takeUp = (drafts: Drafts, place: DraftPlace, all = false): Writing => ({
  place,
  draft: { ...(drafts[place] ?? blankDraft), all },
  refused: {},
});

export const isReply = ({ place }: Writing): boolean => place !== 'nouveau-message';

/** Changes the draft; the message of a field stays until its error is corrected. */
export function change(now: Writing, changed: Partial<Draft>): Writing {
  const next = { ...now, draft: { ...now.draft, ...changed } };
  return { ...next, refused: stillWrong(now.refused, refusalsOf(next)) };
}

const refusedText = ({ text, enclosures }: Draft): WritingRefusals => {
  if (mentionsPersonal(text)) return { text: 'real' };
  return text.trim() === '' && enclosures.length === 0 ? { text: 'empty' } : {};
};

function refusedSubject({ subject }: Draft): WritingRefusals {
  if (mentionsPersonal(subject)) return { subject: 'real' };
  if (subject.length > SUBJECT) return { subject: 'too-long' };
  return subject.trim() === '' ? { subject: 'empty' } : {};
}

/**
 * The reasons against sending, by field; empty if there are none. A message needs words or files; an answer
 * has the recipients and the subject of its conversation.
 */
export const refusalsOf = (now: Writing): WritingRefusals => ({
  ...(!isReply(now) && now.draft.recipients.length === 0 && { recipients: 'empty' }),
  ...(!isReply(now) && refusedSubject(now.draft)),
  ...refusedText(now.draft),
});

/** The message to send, from the draft. */
export const messageOf = ({ place, draft }: Writing): SentMessage =>
  place === 'nouveau-message'
    ? { ...sent(draft), conversation: undefined, to: draft.recipients }
    : { ...sent(draft), conversation: place, to: repliesTo(place, draft.all) };

const sent = ({ subject, text, enclosures }: Draft) => ({ subject, text, enclosures });

/** Adds a message to each wrong field and removes possible real data. */
export function refuseWriting(now: Writing): Writing {
  const { subject, text } = now.draft;
  const draft = { ...now.draft, subject: withoutPersonal(subject), text: withoutPersonal(text) };
  return { ...now, draft, refused: refusalsOf(now) };
}

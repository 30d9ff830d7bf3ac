import type { Context } from '../models.ts';
import { type ConversationId, conversations, writerOf } from './conversations.ts';
import { nameOf } from './correspondents.ts';
import { dateInList, now } from './dates.ts';
import { letters } from './letters/index.ts';
import { isShown, lettersOf, type SentMessage } from './mailbox.ts';

/**
 * A row of the list of messages, with the anchors `messagerie.conversation-<id>` and
 * `conversation.vers-<id>`.
 */
export interface Row {
  readonly id: ConversationId;
  /** Name of the person who began the conversation. */
  readonly from: string;
  /** Date of the last message: « 09:12 », « Hier », « 28 mai » or « 09/12/20 ». */
  readonly date: string;
  readonly subject: string;
  /** Whether the row shows « Documents attachés ». */
  readonly attachments: boolean;
  /** Whether the row shows « Brouillon ». */
  readonly draft: boolean;
  readonly unread: boolean;
}

/** The conversations received and not deleted, the most recent first. */
export function rowsOf({ drafts, mailbox }: Context): readonly Row[] {
  const lastDate = (id: ConversationId): string =>
    mailbox.sent.some(({ conversation }) => conversation === id)
      ? now
      : (lettersOf(mailbox, id).at(-1)?.at ?? '');
  return mailbox.received
    .filter((id) => isShown(mailbox, id))
    .sort((one, other) => lastDate(other).localeCompare(lastDate(one)))
    .map((id) => ({
      id,
      from: writerOf(conversations[id].with[0] ?? 'service'),
      date: dateInList(lastDate(id)),
      subject: letters[id].subject,
      attachments: lettersOf(mailbox, id).some((letter) => letter.attachments.length > 0),
      draft: drafts[id] !== undefined,
      unread: mailbox.unread.includes(id),
    }));
}

/** The draft of a new message, with the anchor `messagerie.brouillon`; undefined if there is none. */
export const draftRowOf = ({ drafts }: Context) => {
  const { 'nouveau-message': draft } = drafts;
  return draft && { to: draft.recipients.map(nameOf), subject: draft.subject };
};

/**
 * New messages sent, last first. They have no anchors, because the learner made them, and unfold in the list.
 */
export const sentRowsOf = ({ mailbox }: Context): readonly SentMessage[] =>
  mailbox.sent.filter(({ conversation }) => conversation === undefined).reverse();

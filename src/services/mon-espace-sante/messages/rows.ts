import type { Context } from '../models.ts';
import { type ConversationId, conversations, writerOf } from './conversations.ts';
import { nameOf } from './correspondents.ts';
import { dateInList, now } from './dates.ts';
import { letters } from './letters/index.ts';
import { isShown, lettersOf, type SentMessage } from './mailbox.ts';

/** A line of the list of messages. Its parts: `messagerie.conversation-<id>`, `conversation.vers-<id>`. */
export interface Row {
  readonly id: ConversationId;
  /** Who began the conversation. */
  readonly from: string;
  /** Of the last message; « 09:12 », « Hier », « 28 mai », « 09/12/20 ». */
  readonly date: string;
  readonly subject: string;
  /** « Documents attachés ». */
  readonly attachments: boolean;
  /** « Brouillon ». */
  readonly draft: boolean;
  readonly unread: boolean;
}

/** The conversations received and not deleted, the last that moved first. */
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

/** The draft of a new message, if one was begun. Its part: `messagerie.brouillon`. */
export const draftRowOf = ({ drafts }: Context) => {
  const { 'nouveau-message': draft } = drafts;
  return draft && { to: draft.recipients.map(nameOf), subject: draft.subject };
};

/** New messages sent, last first: the learner made them, so that no part names them; they unfold in place. */
export const sentRowsOf = ({ mailbox }: Context): readonly SentMessage[] =>
  mailbox.sent.filter(({ conversation }) => conversation === undefined).reverse();

import type { AttachmentId } from './attachments.ts';
import { type ConversationId, conversationIds, conversations, type Letter } from './conversations.ts';
import { alphabetical, type CorrespondentId } from './correspondents.ts';
import type { EnclosureId } from '../writing/enclosures.ts';

/** A message that Colette sent, at the fictional current time. */
export interface SentMessage {
  /** The conversation that the message answers; undefined if it begins another. */
  readonly conversation: ConversationId | undefined;
  readonly to: readonly CorrespondentId[];
  readonly subject: string;
  readonly text: string;
  readonly enclosures: readonly EnclosureId[];
}

/** The messages received, read, deleted and sent. */
export interface Mailbox {
  /** Conversations that professionals or the service have begun. */
  readonly received: readonly ConversationId[];
  readonly deleted: readonly ConversationId[];
  readonly unread: readonly ConversationId[];
  /** Professionals who have ended the exchanges in all their conversations, until they write again. */
  readonly ended: readonly CorrespondentId[];
  /** The conversation opened last. */
  readonly open: ConversationId;
  /** Oldest first. */
  readonly sent: readonly SentMessage[];
}

export const mailbox: Mailbox = {
  received: conversationIds,
  deleted: [],
  unread: ['labo', 'generaliste'],
  ended: ['le-breton'],
  open: 'labo',
  sent: [],
};

export const isShown = ({ received, deleted }: Mailbox, id: ConversationId): boolean =>
  received.includes(id) && !deleted.includes(id);

/** The professional who ended the exchanges of a conversation; undefined if nobody did. */
export const endedBy = ({ ended }: Mailbox, id: ConversationId): CorrespondentId | undefined =>
  conversations[id].with.find((correspondent) => ended.includes(correspondent));

/** The messages received in a conversation, oldest first. */
export const lettersOf = (box: Mailbox, id: ConversationId): readonly Letter[] =>
  conversations[id].letters.filter(({ again }) => !again || endedBy(box, id) === undefined);

export const attachmentsOf = (box: Mailbox, id: ConversationId): readonly AttachmentId[] =>
  lettersOf(box, id).flatMap((letter) => letter.attachments);

/**
 * Whether a conversation can be answered: not if the service wrote it or a professional ended its exchanges.
 */
export const canReply = (box: Mailbox, id: ConversationId): boolean =>
  conversations[id].with.length > 0 && endedBy(box, id) === undefined;

export const canReplyToAll = (box: Mailbox, id: ConversationId): boolean =>
  canReply(box, id) && conversations[id].with.length > 1;

/** Whether a conversation can be deleted: all except the welcome message of the service. */
export const canDelete = (id: ConversationId): boolean => conversations[id].with.length > 0;

/** Recipients of an answer: the author of the last message, or everybody. */
export function repliesTo(id: ConversationId, all: boolean): readonly CorrespondentId[] {
  const last = conversations[id].letters.findLast(({ from }) => from !== 'colette')?.from;
  return conversations[id].with.filter((one) => all || one === last);
}

/**
 * Possible recipients: professionals who have written and have not ended the exchanges, in alphabetical
 * order.
 */
export const contactsOf = ({ received, ended }: Mailbox): readonly CorrespondentId[] =>
  alphabetical.filter(
    (one) => !ended.includes(one) && received.some((id) => conversations[id].with.includes(one)),
  );

export const openConversation = (box: Mailbox, open: ConversationId): Mailbox => ({
  ...box,
  open,
  unread: box.unread.filter((id) => id !== open),
});

export const deleteOpen = (box: Mailbox): Mailbox => ({ ...box, deleted: [...box.deleted, box.open] });

export const sendMessage = (box: Mailbox, message: SentMessage): Mailbox => ({
  ...box,
  sent: [...box.sent, message],
});

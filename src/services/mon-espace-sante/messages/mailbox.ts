import type { AttachmentId } from './attachments.ts';
import { type ConversationId, conversationIds, conversations, type Letter } from './conversations.ts';
import { alphabetical, type CorrespondentId } from './correspondents.ts';
import type { EnclosureId } from '../writing/enclosures.ts';

/** A message that Colette sent, at the fictional now. */
export interface SentMessage {
  /** The conversation that it answers; none: it begins another. */
  readonly conversation: ConversationId | undefined;
  readonly to: readonly CorrespondentId[];
  readonly subject: string;
  readonly text: string;
  readonly enclosures: readonly EnclosureId[];
}

/** What was received, read, deleted and sent. */
export interface Mailbox {
  /** Conversations that professionals, or the service, have begun. */
  readonly received: readonly ConversationId[];
  readonly deleted: readonly ConversationId[];
  readonly unread: readonly ConversationId[];
  /** Who has ended the exchanges: in all their conversations, until they write again. */
  readonly ended: readonly CorrespondentId[];
  /** The conversation last opened. */
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

/** The professional who ended the exchanges of a conversation, if one did. */
export const endedBy = ({ ended }: Mailbox, id: ConversationId): CorrespondentId | undefined =>
  conversations[id].with.find((correspondent) => ended.includes(correspondent));

/** What was received in a conversation, oldest first. */
export const lettersOf = (box: Mailbox, id: ConversationId): readonly Letter[] =>
  conversations[id].letters.filter(({ again }) => !again || endedBy(box, id) === undefined);

export const attachmentsOf = (box: Mailbox, id: ConversationId): readonly AttachmentId[] =>
  lettersOf(box, id).flatMap((letter) => letter.attachments);

/** Nobody answers the service, nor who has ended the exchanges. */
export const canReply = (box: Mailbox, id: ConversationId): boolean =>
  conversations[id].with.length > 0 && endedBy(box, id) === undefined;

export const canReplyToAll = (box: Mailbox, id: ConversationId): boolean =>
  canReply(box, id) && conversations[id].with.length > 1;

/** The welcome of the service stays. */
export const canDelete = (id: ConversationId): boolean => conversations[id].with.length > 0;

/** Who wrote last, or everybody. */
export function repliesTo(id: ConversationId, all: boolean): readonly CorrespondentId[] {
  const last = conversations[id].letters.findLast(({ from }) => from !== 'colette')?.from;
  return conversations[id].with.filter((one) => all || one === last);
}

/** Who may be written to: the professionals who have written and not ended the exchanges, alphabetical. */
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

import type { Context } from '../models.ts';
import type { AttachmentId } from './attachments.ts';
import { type ConversationId, conversations, type Letter, writerOf } from './conversations.ts';
import { nameOf } from './correspondents.ts';
import { dateInFull, now } from './dates.ts';
import type { EnclosureId } from '../writing/enclosures.ts';
import { letters } from './letters/index.ts';
import { canDelete, canReply, canReplyToAll, endedBy, lettersOf, type SentMessage } from './mailbox.ts';

/** A message of the open conversation. */
export interface ReadMessage {
  readonly from: string;
  readonly to: readonly string[];
  /** « 28 mai 2022 à 16:40 ». */
  readonly date: string;
  /** An empty line separates two paragraphs. */
  readonly text: string;
  /** Attachments, each with an anchor `conversation.piece-<id>`. */
  readonly attachments: readonly AttachmentId[];
  /** Files that Colette attached, without anchors. */
  readonly enclosures: readonly EnclosureId[];
}

export interface ReadConversation {
  readonly id: ConversationId;
  readonly subject: string;
  /** Oldest first. */
  readonly messages: readonly ReadMessage[];
  /** Name of the professional who has ended the exchanges; undefined if nobody did. */
  readonly endedBy: string | undefined;
  readonly canReply: boolean;
  readonly canReplyToAll: boolean;
  readonly canDelete: boolean;
  /** Whether an answer was begun. */
  readonly draft: boolean;
}

const me = writerOf('colette');

/** Names of everybody in the conversation except the author of the message. */
function readersOf(id: ConversationId, { from }: Letter): readonly string[] {
  const others = conversations[id].with.filter((one) => one !== from).map(nameOf);
  return from === 'colette' ? others : [me, ...others];
}

const received = (id: ConversationId, letter: Letter): ReadMessage => ({
  from: writerOf(letter.from),
  to: readersOf(id, letter),
  date: dateInFull(letter.at),
  text: letters[id].texts[conversations[id].letters.indexOf(letter)] ?? '',
  attachments: letter.attachments,
  enclosures: [],
});

/** A message that Colette sent, as the screen shows it. */
export const sentMessage = ({ to, text, enclosures }: SentMessage): ReadMessage => ({
  from: me,
  to: to.map(nameOf),
  date: dateInFull(now),
  text,
  attachments: [],
  enclosures,
});

/** The conversation shown on the screen. */
export function conversationOf({ drafts, mailbox }: Context): ReadConversation {
  const id = mailbox.open;
  const ended = endedBy(mailbox, id);
  const sent = mailbox.sent.filter(({ conversation }) => conversation === id);
  return {
    id,
    subject: letters[id].subject,
    messages: [
      ...lettersOf(mailbox, id).map((letter) => received(id, letter)),
      ...sent.map((message) => sentMessage(message)),
    ],
    endedBy: ended && nameOf(ended),
    canReply: canReply(mailbox, id),
    canReplyToAll: canReplyToAll(mailbox, id),
    canDelete: canDelete(id),
    draft: drafts[id] !== undefined,
  };
}

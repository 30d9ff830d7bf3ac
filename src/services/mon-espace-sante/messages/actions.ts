import { become, on } from '../common/changes.ts';
import { dropDraft, keepDraft } from '../writing/drafts.ts';
import { takeUp } from '../writing/writing.ts';
import { deleteOpen, openConversation } from './mailbox.ts';

export const actions = {
  openConversation: on('conversation.open', ({ mailbox }, { conversation }) => ({
    mailbox: openConversation(mailbox, conversation),
  })),
  deleteConversation: become(({ drafts, mailbox }) => ({
    mailbox: deleteOpen(mailbox),
    drafts: dropDraft(drafts, mailbox.open),
  })),
  openAttachment: on('attachment.open', (_, { attachment }) => ({ attachment })),
  openNewMessage: become(({ drafts }) => ({ writing: takeUp(drafts, 'nouveau-message') })),
  /** A reply restores the draft of its conversation; the button pressed decides who receives it. */
  openReply: on('reply.open', ({ drafts, mailbox }, { all }) => {
    const writing = takeUp(drafts, mailbox.open, all);
    return { writing, drafts: keepDraft(drafts, mailbox.open, writing.draft) };
  }),
};

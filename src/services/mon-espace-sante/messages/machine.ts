import { assign } from 'xstate';
import type { Context } from '../models.ts';
import { dropDraft, keepDraft } from '../writing/drafts.ts';
import { deleteOpen, openConversation } from './mailbox.ts';
import { takeUp } from '../writing/writing.ts';
import { become, did, say, type Screens, type Transitions } from '../common/states.ts';
import { menu } from '../home/menu.ts';

const opening: Transitions = {
  'conversation.open': {
    target: 'conversation',
    reenter: true,
    actions: assign({
      mailbox: ({ context, event }) => openConversation(context.mailbox, event.conversation),
    }),
  },
};

const deleteConversation = ({ drafts, mailbox }: Context): Partial<Context> => ({
  mailbox: deleteOpen(mailbox),
  drafts: dropDraft(drafts, mailbox.open),
});

/** An answer takes up the draft of the conversation; the last button pressed says to whom it goes. */
function openReply({ drafts, mailbox }: Context, all: boolean): Partial<Context> {
  const writing = takeUp(drafts, mailbox.open, all);
  return { writing, drafts: keepDraft(drafts, mailbox.open, writing.draft) };
}

const openMessage = ({ drafts }: Context): Partial<Context> => ({
  writing: takeUp(drafts, 'nouveau-message'),
});

/** From the home of the account to a conversation. */
export const states: Screens = {
  accueil: { on: menu },
  messagerie: {
    on: {
      ...menu,
      ...opening,
      'address.copy': { actions: [say('adresse-copiee'), did('adresse-copiee')] },
      'message.new': { target: 'nouveau-message', actions: become(openMessage) },
    },
  },
  conversation: {
    on: {
      ...menu,
      ...opening,
      'attachment.open': {
        target: 'piece-jointe',
        actions: assign({ attachment: ({ event }) => event.attachment }),
      },
      'reply.open': {
        target: 'reponse',
        actions: assign(({ context, event }) => openReply(context, event.all)),
      },
      'conversation.delete': {
        target: 'messagerie',
        actions: [become(deleteConversation), say('conversation-supprimee'), did('conversation-supprimee')],
      },
      'ending.understood': { actions: [assign({ dialog: undefined }), did('fin-des-echanges-lue')] },
    },
  },
};

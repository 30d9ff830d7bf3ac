import { base, did } from '../base.ts';
import { menu } from '../home/menu.ts';
import { saying, to, withSnackbar } from '../home/page.ts';

const opening = {
  'conversation.open': { target: to('conversation'), actions: 'openConversation' },
} as const;

/** Screens of the account's home, the list of messages and a conversation. */
export const states = {
  accueil: base.createStateConfig({ on: menu }),
  messagerie: withSnackbar(
    ['adresse-copiee', 'conversation-supprimee', 'brouillon-supprime', 'message-envoye'],
    base.createStateConfig({
      on: {
        ...menu,
        ...opening,
        'address.copy': { target: saying('messagerie', 'adresse-copiee'), actions: did('adresse-copiee') },
        'message.new': { target: to('nouveau-message'), actions: 'openNewMessage' },
      },
    }),
  ),
  conversation: withSnackbar(
    ['document-enregistre', 'brouillon-supprime', 'message-envoye'],
    base.createStateConfig({
      initial: 'plain',
      states: {
        plain: {
          on: {
            ...menu,
            ...opening,
            'attachment.open': { target: to('piece-jointe'), actions: 'openAttachment' },
            'reply.open': { target: to('reponse'), actions: 'openReply' },
            'conversation.ask-deletion': 'supprimer-conversation',
            'ending.explain': 'fin-des-echanges',
          },
        },
        'supprimer-conversation': {
          tags: 'closed-by dialog.close',
          on: {
            'dialog.close': 'plain',
            'conversation.delete': {
              target: saying('messagerie', 'conversation-supprimee'),
              actions: ['deleteConversation', did('conversation-supprimee')],
            },
          },
        },
        'fin-des-echanges': {
          tags: 'closed-by ending.understood',
          on: { 'ending.understood': { target: 'plain', actions: did('fin-des-echanges-lue') } },
        },
      },
    }),
  ),
};

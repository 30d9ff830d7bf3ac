import { canBeSaved } from '../documents/saving.ts';
import { type AttachmentId, attachmentIds } from './attachments.ts';
import { type ConversationId, conversationIds } from './conversations.ts';
import { attachmentsOf, canDelete, canReply, canReplyToAll, endedBy, isShown } from './mailbox.ts';
import {
  each,
  inPage,
  equivalentTo,
  look,
  type Meaning,
  type Meanings,
  outside,
  press,
  when,
} from '../common/meaning.ts';
import { homeMenu, menu, messagesMenu } from '../home/anchors.ts';

/** Conversations that searches open; the others are equivalent to the first. */
const walkedConversations = ['labo', 'generaliste', 'hopital', 'radiologie', 'kine', 'bienvenue'] as const;
const walkedAttachments = ['resultats', 'radio', 'scanner', 'images'] as const;

const toConversation = (conversation: ConversationId): Meaning =>
  when(({ mailbox }) => isShown(mailbox, conversation), press({ type: 'conversation.open', conversation }));

const toAttachment = (attachment: AttachmentId): Meaning =>
  when(
    ({ mailbox }) => attachmentsOf(mailbox, mailbox.open).includes(attachment),
    press({ type: 'attachment.open', attachment }),
  );

/** Anchors from the home page of the account to the messages and their attachments. */
export const readingAnchors = {
  ...homeMenu,
  'accueil.carte-profil-medical': outside,
  'accueil.carte-documents': press({ type: 'documents.open' }),
  'accueil.carte-messagerie': press({ type: 'messages.open' }),

  'messagerie.copier-l-adresse': look({ type: 'address.copy' }),
  'messagerie.nouveau-message': press({ type: 'message.new' }),
  'messagerie.brouillon': when(
    ({ drafts }) => drafts['nouveau-message'] !== undefined,
    press({ type: 'message.new' }),
  ),
  ...each('messagerie.conversation', conversationIds, toConversation, walkedConversations),
  ...messagesMenu,

  ...inPage('conversation', 'plain', {
    ...each('conversation.vers', conversationIds, (id) =>
      equivalentTo('messagerie.conversation-labo', toConversation(id)),
    ),
    'conversation.en-savoir-plus': when(
      ({ mailbox }) => endedBy(mailbox, mailbox.open) !== undefined,
      press({ type: 'ending.explain' }),
    ),
    ...each('conversation.piece', attachmentIds, toAttachment, walkedAttachments),
    'conversation.repondre': when(
      ({ mailbox }) => canReply(mailbox, mailbox.open),
      press({ type: 'reply.open', all: false }),
    ),
    'conversation.repondre-a-tous': when(
      ({ mailbox }) => canReplyToAll(mailbox, mailbox.open),
      press({ type: 'reply.open', all: true }),
    ),
    'conversation.supprimer': when(
      ({ mailbox }) => canDelete(mailbox.open),
      press({ type: 'conversation.ask-deletion' }),
    ),
    'conversation.retour': press({ type: 'messages.open' }),
    ...menu('conversation'),
  }),
  ...inPage('conversation', 'supprimer-conversation', {
    'conversation.confirmer': press({ type: 'conversation.delete' }),
    'conversation.annuler': press({ type: 'dialog.close' }),
  }),
  ...inPage('conversation', 'fin-des-echanges', {
    'conversation.j-ai-compris': press({ type: 'ending.understood' }),
  }),

  'piece-jointe.telecharger': press({ type: 'attachment.download' }),
  'piece-jointe.enregistrer': when(
    ({ attachment }) => canBeSaved(attachment),
    press({ type: 'attachment.save' }),
  ),
  'piece-jointe.fermer': press({ type: 'attachment.close' }),
  ...menu('piece-jointe'),
} as const satisfies Meanings;

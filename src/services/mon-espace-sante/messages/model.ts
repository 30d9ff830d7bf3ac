import type { ScreenSource } from '../../../contract/simulation.ts';
import type { AttachmentId } from './attachments.ts';
import type { ConversationId } from './conversations.ts';
import { press, signIn } from '../sign-in/moves.ts';
import { contactsOf, endedBy, isShown, type Mailbox, mailbox } from './mailbox.ts';

/** State of the messages received and sent, and of their attachments. */
export interface State {
  readonly mailbox: Mailbox;
  /** The attachment last opened. */
  readonly attachment: AttachmentId;
}

export const state: State = { mailbox, attachment: 'resultats' };

export const openMessages = [...signIn, ...press('accueil.messages')];

export type Event =
  | { readonly type: 'conversation.open'; readonly conversation: ConversationId }
  | { readonly type: 'attachment.open'; readonly attachment: AttachmentId }
  | { readonly type: 'address.copy' | 'message.new' | 'ending.explain' | 'ending.understood' }
  | { readonly type: 'conversation.ask-deletion' | 'conversation.delete' }
  | { readonly type: 'attachment.close' | 'attachment.download' | 'attachment.save' }
  | { readonly type: 'reply.open'; readonly all: boolean };

export const remembered = {
  open: {
    on: ['conversation'],
    reason: 'A dialog hides what can be done in the conversation below it.',
    of: ({ context: { mailbox } }: { context: State }) => [mailbox.open, endedBy(mailbox, mailbox.open)],
  },
  mailbox: {
    reason: 'Which conversations are there and which is open shows on the screens of messages.',
    of: ({ context: { mailbox, attachment } }: { context: State }) => [
      mailbox.received.filter((id) => isShown(mailbox, id)),
      contactsOf(mailbox),
      mailbox.open,
      attachment,
    ],
  },
};

export const facts = [
  'adresse-copiee',
  'conversation-supprimee',
  'fin-des-echanges-lue',
  'piece-telechargee',
] as const;

const opening = (conversation: string) => [
  ...openMessages,
  ...press(`messagerie.conversation-${conversation}`),
];
const openScans = opening('radiologie');
const openKine = opening('kine');

export const scenes = {
  messagerie: openMessages,
  'messagerie-vide': openMessages,
  'conversation-labo': opening('labo'),
  'conversation-generaliste': opening('generaliste'),
  'conversation-hopital': opening('hopital'),
  'conversation-radiologie': openScans,
  'fin-des-echanges': openKine,
  'fin-des-echanges-ailleurs': [...openKine, ...press('conversation.vers-kine-bilan')],
  'reprise-des-echanges': openKine,
  'piece-jointe': [...opening('labo'), ...press('conversation.piece-resultats')],
  'piece-jointe-photo': [...openScans, ...press('conversation.piece-radio')],
  'piece-jointe-sans-apercu': [...openScans, ...press('conversation.piece-images')],
  'piece-jointe-trop-lourde': [...openScans, ...press('conversation.piece-scanner')],
};

/** Contexts of scenes that need another start than the usual one. */
export const starts = {
  'messagerie-vide': { mailbox: { ...mailbox, received: [] } },
  'reprise-des-echanges': { mailbox: { ...mailbox, ended: [] } },
} satisfies Record<string, Partial<State>>;

export const sources = {
  messagerie: { origin: 'S', month: '2022-01', checked: undefined },
  conversation: { origin: 'S', month: '2022-01', checked: undefined },
  'piece-jointe': { origin: 'S', month: '2022-01', checked: undefined },
} as const satisfies Record<string, ScreenSource>;

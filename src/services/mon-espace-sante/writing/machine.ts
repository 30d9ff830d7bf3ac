import { and, or } from 'xstate';
import { base, did, type StateConfig, type Transitions } from '../base.ts';
import { leave, leavingMenu } from '../home/menu.ts';
import { saying, to, withSnackbar } from '../home/page.ts';

const subjectIsRight = ['subjectIsSafe', 'subjectIsShort', 'subjectIsWritten'] as const;

/** A message needs a text, a document, or both. */
const bodyIsRight = ['textIsSafe', or(['textIsWritten', 'somethingIsJoined'])] as const;

/** Transitions of a reply and of a new message; `next`: the screen after the message is sent or deleted. */
const writing = (next: string) =>
  ({
    ...leavingMenu,
    'writing.leave': leave(next),
    'text.write': { actions: 'writeText' },
    'enclosure.remove': { actions: ['removeEnclosure', did('document-retire')] },
    'joining.open': to('joindre'),
    'draft.ask-deletion': 'supprimer-brouillon',
  }) satisfies Transitions;

const sent = (next: string) =>
  ({ target: saying(next, 'message-envoye'), actions: ['sendMessage', did('message-envoye')] }) as const;

const refused = { actions: ['refuseSending', did('envoi-refuse')] } as const;

/** The page of a message, and the dialog that asks whether to delete its draft. */
const writingPage = (next: string, plain: StateConfig): StateConfig =>
  withSnackbar(
    ['document-ajoute'],
    base.createStateConfig({
      initial: 'plain',
      states: {
        plain,
        'supprimer-brouillon': {
          tags: 'closed-by dialog.close',
          on: {
            'dialog.close': 'plain',
            'draft.delete': {
              target: saying(next, 'brouillon-supprime'),
              actions: ['deleteDraft', did('brouillon-supprime')],
            },
          },
        },
      },
    }),
  );

/** Screens of a reply and of a new message. */
export const states = {
  reponse: writingPage('conversation', {
    on: {
      ...writing('conversation'),
      'message.send': [{ guard: and(bodyIsRight), ...sent('conversation') }, refused],
    },
  }),
  'nouveau-message': writingPage('messagerie', {
    initial: 'folded',
    states: {
      folded: { entry: 'clearSearch', on: { 'contacts.toggle': 'contacts' } },
      /** The list of contacts is unfolded. */
      contacts: { tags: 'closed-by contacts.toggle', on: { 'contacts.toggle': 'folded' } },
    },
    on: {
      ...writing('messagerie'),
      'message.send': [
        {
          guard: and(['recipientsAreChosen', ...subjectIsRight, ...bodyIsRight]),
          ...sent('messagerie'),
        },
        refused,
      ],
      'subject.write': { actions: 'writeSubject' },
      'contacts.search': { target: '.contacts', actions: 'searchContacts' },
      'recipients.add': {
        target: '.folded',
        actions: ['addRecipient', did('destinataire-ajoute')],
      },
      'recipients.remove': { actions: 'removeRecipient' },
    },
  }),
};

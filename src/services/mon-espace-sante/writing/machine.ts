import { and, assign } from 'xstate';
import type { Context } from '../models.ts';
import { type Draft, dropDraft, keepDraft } from './drafts.ts';
import { sendMessage } from '../messages/mailbox.ts';
import { recipients } from './recipients.ts';
import { change, messageOf, refuseWriting } from './writing.ts';
import { become, did, say, type Screens, type Transitions } from '../common/states.ts';
import { leave, leavingMenu } from '../home/menu.ts';

/** A change of the message on the screen: its draft follows by itself. */
export function rewrite(now: Context, changed: Partial<Draft>): Partial<Context> {
  const writing = change(now.writing, changed);
  return { writing, drafts: keepDraft(now.drafts, writing.place, writing.draft) };
}

function refuse(now: Context): Partial<Context> {
  const writing = refuseWriting(now.writing);
  return { writing, drafts: keepDraft(now.drafts, writing.place, writing.draft) };
}

const send = ({ drafts, mailbox, writing }: Context): Partial<Context> => ({
  mailbox: sendMessage(mailbox, messageOf(writing)),
  drafts: dropDraft(drafts, writing.place),
});

const forget = ({ drafts, writing }: Context): Partial<Context> => ({
  drafts: dropDraft(drafts, writing.place),
});

/** What any message has; `next`: where one is when it is sent, or given up. */
const writing = (next: string): Transitions => ({
  ...leavingMenu,
  'writing.leave': leave(next),
  'text.write': { actions: assign(({ context, event }) => rewrite(context, { text: event.text })) },
  'enclosure.remove': {
    actions: [
      assign(({ context, event }) =>
        rewrite(context, {
          enclosures: context.writing.draft.enclosures.filter((one) => one !== event.enclosure),
        }),
      ),
      did('document-retire'),
    ],
  },
  'joining.open': 'joindre',
  'draft.delete': {
    target: next,
    actions: [become(forget), say('brouillon-supprime'), did('brouillon-supprime')],
  },
  'message.send': [
    {
      guard: and(['recipientsAreRight', 'subjectIsRight', 'textIsRight']),
      target: next,
      actions: [become(send), say('message-envoye'), did('message-envoye')],
    },
    { actions: [become(refuse), did('envoi-refuse')] },
  ],
});

const fold = become(() => ({ recipients }));

/** Answering, and writing to who has written before. */
export const states: Screens = {
  reponse: { on: writing('conversation') },
  'nouveau-message': {
    entry: fold,
    on: {
      ...writing('messagerie'),
      'subject.write': { actions: assign(({ context, event }) => rewrite(context, { subject: event.text })) },
      'recipients.toggle': {
        actions: become(({ recipients: { open, query } }) => ({ recipients: { open: !open, query } })),
      },
      'recipients.search': {
        actions: assign({ recipients: ({ event }) => ({ open: true, query: event.text }) }),
      },
      'recipients.add': {
        actions: [
          assign(({ context, event }) =>
            rewrite(context, { recipients: [...context.writing.draft.recipients, event.correspondent] }),
          ),
          fold,
          did('destinataire-ajoute'),
        ],
      },
      'recipients.remove': {
        actions: assign(({ context, event }) =>
          rewrite(context, {
            recipients: context.writing.draft.recipients.filter((one) => one !== event.correspondent),
          }),
        ),
      },
    },
  },
};

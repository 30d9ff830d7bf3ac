import { and, assign } from 'xstate';
import type { Context } from '../models.ts';
import { listing } from './listing.ts';
import { blankSaving, canBeSaved, fillIn, refuseSaving, save } from './saving.ts';
import { become, did, say, type Screens, type Transitions } from '../common/states.ts';
import { menu } from '../home/menu.ts';

/** Sorting and filtering, here and where documents are chosen. */
export const sorting: Transitions = {
  'listing.sort': {
    actions: assign({ listing: ({ context, event }) => ({ ...context.listing, order: event.order }) }),
  },
  'listing.filter': {
    actions: assign({ listing: ({ context, event }) => ({ ...context.listing, category: event.category }) }),
  },
};

/** Every list begins whole, newest first. */
export const wholeList = become(() => ({ listing }));

const openForm = ({ attachment }: Context): Partial<Context> =>
  canBeSaved(attachment) ? { saving: blankSaving(attachment) } : {};

/** What came with a message, and putting it away in Documents. */
export const states: Screens = {
  'piece-jointe': {
    on: {
      ...menu,
      'attachment.close': 'conversation',
      'attachment.download': { actions: [say('piece-telechargee'), did('piece-telechargee')] },
      'attachment.save': { target: 'enregistrer-document', actions: become(openForm) },
    },
  },
  'enregistrer-document': {
    on: {
      ...menu,
      'saving.name': {
        actions: assign({ saving: ({ context, event }) => fillIn(context.saving, { name: event.text }) }),
      },
      'saving.date': {
        actions: assign({ saving: ({ context, event }) => fillIn(context.saving, { date: event.text }) }),
      },
      'saving.category': {
        actions: assign({
          saving: ({ context, event }) => fillIn(context.saving, { category: event.category }),
        }),
      },
      'saving.cancel': 'piece-jointe',
      'saving.submit': [
        {
          guard: and(['nameIsRight', 'dateIsRight', 'categoryIsChosen']),
          target: 'conversation',
          actions: [
            become(({ saved, saving }) => ({ saved: save(saved, saving) })),
            say('document-enregistre'),
            did('document-enregistre'),
          ],
        },
        {
          actions: [become(({ saving }) => ({ saving: refuseSaving(saving) })), did('enregistrement-refuse')],
        },
      ],
    },
  },
  documents: { entry: wholeList, on: { ...menu, ...sorting } },
};

import { and } from 'xstate';
import { base, did, type Transitions } from '../base.ts';
import { menu } from '../home/menu.ts';
import { saying, to, withSnackbar } from '../home/page.ts';

/** Transitions that sort and filter a list of documents; the picker `choisir-documents` has them too. */
export const sorting = {
  'listing.sort': { actions: 'sortList' },
  'listing.filter': { actions: 'filterList' },
} satisfies Transitions;

/** Screens of an attachment, of its form for Documents, and of Documents. */
export const states = {
  'piece-jointe': withSnackbar(
    ['piece-telechargee'],
    base.createStateConfig({
      on: {
        ...menu,
        'attachment.close': to('conversation'),
        'attachment.download': {
          target: saying('piece-jointe', 'piece-telechargee'),
          actions: did('piece-telechargee'),
        },
        'attachment.save': {
          guard: 'attachmentCanBeSaved',
          target: to('enregistrer-document'),
          actions: 'openForm',
        },
      },
    }),
  ),
  'enregistrer-document': base.createStateConfig({
    on: {
      ...menu,
      'saving.name': { actions: 'writeName' },
      'saving.date': { actions: 'writeDate' },
      'saving.category': { actions: 'chooseCategory' },
      'saving.cancel': 'piece-jointe',
      'saving.submit': [
        {
          guard: and(['nameIsRight', 'dateIsRight', 'categoryIsChosen']),
          target: saying('conversation', 'document-enregistre'),
          actions: ['saveDocument', did('document-enregistre')],
        },
        { actions: ['refuseSaving', did('enregistrement-refuse')] },
      ],
    },
  }),
  documents: base.createStateConfig({ entry: 'showWholeList', on: { ...menu, ...sorting } }),
};

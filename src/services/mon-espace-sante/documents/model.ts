import type { ScreenSource } from '../../../contract/simulation.ts';
import { changes } from '../../changes.ts';
import { attachments, type StorableId } from '../messages/attachments.ts';
import { dateOf } from '../messages/conversations.ts';
import { dateInDigits } from '../messages/dates.ts';
import { scenes as messages, type State as Messages } from '../messages/model.ts';
import { press, signIn } from '../sign-in/moves.ts';
import type { Category } from './categories.ts';
import { type PaperId, paperIds } from './documents.ts';
import { type Listing, listing } from './listing.ts';
import {
  blankSaving,
  canBeSaved,
  fillIn,
  refuseSaving,
  save,
  type Saved,
  type Saving,
  savingRefusals,
} from './saving.ts';

/** State of Documents and of the form that saves an attachment. */
export interface State {
  /** Administrative papers saved before the simulation begins. */
  readonly papers: readonly PaperId[];
  readonly saved: Saved;
  readonly saving: Saving;
  readonly listing: Listing;
}

export const state: State = { papers: paperIds, saved: {}, saving: blankSaving('resultats'), listing };

export type Event =
  | { readonly type: 'saving.name' | 'saving.date'; readonly text: string }
  | { readonly type: 'saving.category'; readonly category: Category }
  | { readonly type: 'saving.cancel' | 'saving.submit' }
  | { readonly type: 'listing.sort'; readonly order: Listing['order'] }
  | { readonly type: 'listing.filter'; readonly category: Listing['category'] };

export const guards = {
  attachmentCanBeSaved: ({ context }: { context: Pick<Messages, 'attachment'> }) =>
    canBeSaved(context.attachment),
  nameIsRight: ({ context }: { context: State }) => savingRefusals(context.saving).name === undefined,
  dateIsRight: ({ context }: { context: State }) => savingRefusals(context.saving).date === undefined,
  categoryIsChosen: ({ context }: { context: State }) => context.saving.category !== undefined,
};

const { become, on } = changes<State & Pick<Messages, 'attachment'>, Event>();

export const actions = {
  sortList: on('listing.sort', (now, { order }) => ({ listing: { ...now.listing, order } })),
  filterList: on('listing.filter', (now, { category }) => ({ listing: { ...now.listing, category } })),
  /** A list opens without filter, newest first. */
  showWholeList: become(() => ({ listing })),

  /** The guard `attachmentCanBeSaved` has been asked before. */
  openForm: become(({ attachment }) => ({ saving: blankSaving(attachment as StorableId) })),
  writeName: on('saving.name', ({ saving }, { text }) => ({ saving: fillIn(saving, { name: text }) })),
  writeDate: on('saving.date', ({ saving }, { text }) => ({ saving: fillIn(saving, { date: text }) })),
  chooseCategory: on('saving.category', ({ saving }, { category }) => ({
    saving: fillIn(saving, { category }),
  })),
  saveDocument: become(({ saved, saving }) => ({ saved: save(saved, saving) })),
  refuseSaving: become(({ saving }) => ({ saving: refuseSaving(saving) })),
};

export const remembered = {
  cleanedForm: {
    on: ['enregistrer-document'],
    reason: 'What may be personal is taken out of a refused form: what is left may be right.',
    of: ({ context: { saving } }: { context: State }) => savingRefusals(refuseSaving(saving)),
  },
  papers: {
    reason: 'What is kept in Documents, or in its form, can be joined to a message.',
    of: ({ context: { papers, saved, saving } }: { context: State }) => [papers, saved, saving],
  },
};

export const facts = ['document-enregistre', 'enregistrement-refuse'] as const;

export const values = {
  'nom-du-document': {
    text: ({ context }: { context: State }) => attachments[context.saving.attachment].title,
  },
  'date-du-document': {
    text: ({ context }: { context: State }) => dateInDigits(dateOf(context.saving.attachment)),
  },
};

export const scenes = {
  documents: [...signIn, ...press('accueil.documents')],
  'enregistrer-document': [...messages['piece-jointe'], ...press('piece-jointe.enregistrer')],
};

export const sources = {
  'enregistrer-document': { origin: 'A', month: '2022-01', checked: undefined },
  documents: { origin: 'A', month: '2022-01', checked: undefined },
} as const satisfies Record<string, ScreenSource>;

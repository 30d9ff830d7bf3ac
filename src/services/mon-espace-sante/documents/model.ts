import type { ScreenSource } from '../../../contract/simulation.ts';
import { attachments } from '../messages/attachments.ts';
import { dateOf } from '../messages/conversations.ts';
import { dateInDigits } from '../messages/dates.ts';
import { scenes as messages } from '../messages/model.ts';
import { press, signIn } from '../sign-in/moves.ts';
import type { Category } from './categories.ts';
import { type PaperId, paperIds } from './documents.ts';
import { type Listing, listing } from './listing.ts';
import { blankSaving, type Saved, type Saving, savingRefusals } from './saving.ts';

/** What is kept in Documents, and putting an attachment away. */
export interface State {
  /** Administrative papers put away before. */
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
  nameIsRight: ({ context }: { context: State }) => savingRefusals(context.saving).name === undefined,
  dateIsRight: ({ context }: { context: State }) => savingRefusals(context.saving).date === undefined,
  categoryIsChosen: ({ context }: { context: State }) => context.saving.category !== undefined,
};

export const facts = ['document-enregistre', 'enregistrement-refuse'] as const;

/** What the guards of each screen ask; part of the key. */
export const asked = {
  'enregistrer-document': ({ saving }: State) => [JSON.stringify(savingRefusals(saving))],
};

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

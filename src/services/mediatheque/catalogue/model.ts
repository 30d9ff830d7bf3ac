import { always, meanings } from '../../../contract/meanings.ts';
import type { ScreenSource } from '../../../contract/simulation.ts';
import { changes } from '../../changes.ts';
import { type BookId, bookIds, books, found } from './books.ts';

/** State of the search for a book and of the book shown. */
export interface State {
  readonly search: { readonly query: string; readonly refused: 'empty' | 'nothing' | undefined };
  readonly book: BookId;
}

export const state: State = { search: { query: '', refused: undefined }, book: 'lentes' };

export type Event =
  | { readonly type: 'search.write'; readonly text: string }
  | { readonly type: 'search.submit' | 'home.open' | 'results.back' | 'reservation.begin' | 'account.open' }
  | { readonly type: 'book.open'; readonly book: BookId };

/** Arguments of a guard. */
interface Asked {
  readonly context: State;
}

export const facts = ['recherche-faite', 'recherche-vide'] as const;

const { become, on } = changes<State, Event>();

export const actions = {
  writeSearch: on('search.write', (_, { text }) => ({ search: { query: text, refused: undefined } })),
  refuseNoResult: become(({ search }) => ({ search: { ...search, refused: 'nothing' } })),
  refuseNoWord: become(() => ({ search: { query: '', refused: 'empty' } })),
  openBook: on('book.open', (_, { book }) => ({ book })),
};

export const remembered = {
  search: {
    reason: 'The way back from a book leads to what was found, and after signing in to the book.',
    of: ({ context: { book, search } }: { context: State }) => [book, search.query],
  },
};

export const guards = {
  findsBooks: ({ context: { search } }: Asked) => found(search.query).length > 0,
  hasQuery: ({ context: { search } }: Asked) => search.query.trim() !== '',
};

const { equivalentTo, field, outside, press, when } = meanings<State, Event>();

/** A row of the results: explorations open the first one, people can open all. */
const line = (book: BookId) => {
  const there = when(({ search }) => found(search.query).includes(book), press({ type: 'book.open', book }));
  return books[book].out || book === 'jardin' ? there : equivalentTo('resultats.livre-jardin', there);
};

export const anchors = {
  'accueil.recherche': field((text) => ({ type: 'search.write', text }), 'recherche'),
  'accueil.chercher': press({ type: 'search.submit' }),
  'accueil.horaires': outside,
  'accueil.mon-compte': press({ type: 'account.open' }),

  ...(Object.fromEntries(bookIds.map((book) => [`resultats.livre-${book}`, line(book)])) as Record<
    `resultats.livre-${BookId}`,
    ReturnType<typeof line>
  >),
  'resultats.accueil': press({ type: 'home.open' }),
  'resultats.mon-compte': press({ type: 'account.open' }),

  'livre.reserver': when(({ book }) => books[book].out, press({ type: 'reservation.begin' })),
  'livre.retour': press({ type: 'results.back' }),
  'livre.accueil': press({ type: 'home.open' }),
  'livre.mon-compte': press({ type: 'account.open' }),
} as const;

const search = [
  { do: 'type', at: 'accueil.recherche', text: 'marées' },
  { do: 'press', at: 'accueil.chercher' },
] as const;

export const scenes = {
  accueil: [],
  resultats: search,
  livre: [...search, { do: 'press', at: 'resultats.livre-lentes' }],
  'livre-en-rayon': [...search, { do: 'press', at: 'resultats.livre-jardin' }],
} as const;

export const sources = {
  accueil: { origin: 'I', month: '2026-11', checked: undefined },
  resultats: { origin: 'I', month: '2026-11', checked: undefined },
  livre: { origin: 'I', month: '2026-11', checked: undefined },
} as const satisfies Record<string, ScreenSource>;

export const values = { recherche: always('marées') };

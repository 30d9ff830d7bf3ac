import { assign } from 'xstate';
import { base, did } from '../base.ts';

/** Mine, once I have signed in. */
const toAccount = [
  { guard: 'isSignedIn', target: 'mes-reservations' },
  { target: 'connexion', actions: base.assign({ goal: 'mes-reservations' }) },
] as const;

const accueil = base.createStateConfig({
  on: {
    'search.write': {
      actions: assign({ search: ({ event }) => ({ query: event.text, refused: undefined }) }),
    },
    'search.submit': [
      { guard: 'findsBooks', target: 'resultats', actions: did('recherche-faite') },
      {
        guard: 'hasQuery',
        actions: [
          assign({ search: ({ context }) => ({ ...context.search, refused: 'nothing' as const }) }),
          did('recherche-vide'),
        ],
      },
      {
        actions: [base.assign({ search: { query: '', refused: 'empty' } }), did('recherche-vide')],
      },
    ],
    'account.open': toAccount,
  },
});

const resultats = base.createStateConfig({
  on: {
    'book.open': { target: 'livre', actions: assign({ book: ({ event }) => event.book }) },
    'home.open': 'accueil',
    'account.open': toAccount,
  },
});

const livre = base.createStateConfig({
  on: {
    'reservation.begin': [
      { guard: 'isSignedIn', target: 'reserver' },
      { target: 'connexion', actions: base.assign({ goal: 'reserver' }) },
    ],
    'results.back': 'resultats',
    'home.open': 'accueil',
    'account.open': toAccount,
  },
});

export const states = { accueil, resultats, livre };

import { and } from 'xstate';
import { base, did } from '../base.ts';

/** Opens the reservations if the person has signed in, the sign-in otherwise. */
const toAccount = [
  { guard: 'isSignedIn', target: 'mes-reservations' },
  { target: 'connexion', actions: 'aimAtAccount' },
] as const;

const accueil = base.createStateConfig({
  on: {
    'search.write': { actions: 'writeSearch' },
    'search.submit': [
      { guard: and(['hasQuery', 'findsBooks']), target: 'resultats', actions: did('recherche-faite') },
      { guard: 'hasQuery', actions: ['refuseNoResult', did('recherche-vide')] },
      { actions: ['refuseNoWord', did('recherche-vide')] },
    ],
    'account.open': toAccount,
  },
});

const resultats = base.createStateConfig({
  on: {
    'book.open': { target: 'livre', actions: 'openBook' },
    'home.open': 'accueil',
    'account.open': toAccount,
  },
});

const livre = base.createStateConfig({
  on: {
    'reservation.begin': [
      { guard: 'isSignedIn', target: 'reserver' },
      { target: 'connexion', actions: 'aimAtReserving' },
    ],
    'results.back': 'resultats',
    'home.open': 'accueil',
    'account.open': toAccount,
  },
});

export const states = { accueil, resultats, livre };

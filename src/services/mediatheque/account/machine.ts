import { and, assign } from 'xstate';
import { base, did } from '../base.ts';

const signIn = base.assign({ account: ({ context }) => ({ ...context.account, signedIn: true }) });

const refuse = (refused: 'empty' | 'unknown') =>
  base.assign({ account: ({ context }) => ({ ...context.account, refused }) });

const connexion = base.createStateConfig({
  on: {
    'card.write': {
      actions: assign({
        account: ({ context, event }) => ({ ...context.account, card: event.text, refused: undefined }),
      }),
    },
    'password.write': {
      actions: assign({
        account: ({ context, event }) => ({ ...context.account, password: event.text, refused: undefined }),
      }),
    },
    'sign-in.submit': [
      {
        guard: and(['opensAccount', 'wantsToReserve']),
        target: 'reserver',
        actions: [signIn, did('connexion-reussie')],
      },
      { guard: 'opensAccount', target: 'mes-reservations', actions: [signIn, did('connexion-reussie')] },
      { guard: 'isBlank', actions: [refuse('empty'), did('connexion-refusee')] },
      { actions: [refuse('unknown'), did('connexion-refusee')] },
    ],
    'home.open': 'accueil',
  },
});

export const states = { connexion };

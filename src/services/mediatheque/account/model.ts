import { always, meanings } from '../../../contract/meanings.ts';
import type { ScreenSource } from '../../../contract/simulation.ts';
import { changes } from '../../changes.ts';
import { scenes as catalogue } from '../catalogue/model.ts';
import { louis } from '../people.ts';

/** State of signing in with a library card. */
export interface State {
  readonly account: {
    readonly card: string;
    readonly password: string;
    readonly refused: 'empty' | 'unknown' | undefined;
    readonly signedIn: boolean;
  };
  /** The screen that follows the sign-in. */
  readonly goal: 'reserver' | 'mes-reservations';
}

export const state: State = {
  account: { card: '', password: '', refused: undefined, signedIn: false },
  goal: 'mes-reservations',
};

export type Event =
  | { readonly type: 'card.write' | 'password.write'; readonly text: string }
  | { readonly type: 'sign-in.submit' | 'home.open' };

/** Arguments of a guard. */
interface Asked {
  readonly context: State;
}

export const facts = ['connexion-reussie', 'connexion-refusee'] as const;

const digits = (text: string): string => text.replace(/\D/g, '');

const { become, on } = changes<State, Event>();

export const actions = {
  aimAtReserving: become(() => ({ goal: 'reserver' })),
  aimAtAccount: become(() => ({ goal: 'mes-reservations' })),
  writeCard: on('card.write', ({ account }, { text }) => ({
    account: { ...account, card: text, refused: undefined },
  })),
  writePassword: on('password.write', ({ account }, { text }) => ({
    account: { ...account, password: text, refused: undefined },
  })),
  signIn: become(({ account }) => ({ account: { ...account, signedIn: true } })),
  refuseBlank: become(({ account }) => ({ account: { ...account, refused: 'empty' } })),
  refuseUnknown: become(({ account }) => ({ account: { ...account, refused: 'unknown' } })),
};

export const remembered = {
  form: {
    reason: 'What is written stays in the form for the next time.',
    of: ({ context: { account } }: Asked) => [account.card, account.password],
  },
};

export const guards = {
  isSignedIn: ({ context: { account } }: Asked) => account.signedIn,
  cardIsBlank: ({ context: { account } }: Asked) => account.card.trim() === '',
  passwordIsBlank: ({ context: { account } }: Asked) => account.password.trim() === '',
  /** Spaces in the card number are ignored. */
  cardIsRight: ({ context: { account } }: Asked) => digits(account.card) === digits(louis.card),
  passwordIsRight: ({ context: { account } }: Asked) => account.password === louis.password,
  wantsToReserve: ({ context: { goal } }: Asked) => goal === 'reserver',
};

const { field, press } = meanings<State, Event>();

export const anchors = {
  'connexion.carte': field((text) => ({ type: 'card.write', text }), 'carte'),
  'connexion.mot-de-passe': field((text) => ({ type: 'password.write', text }), 'mot-de-passe'),
  'connexion.me-connecter': press({ type: 'sign-in.submit' }),
  'connexion.accueil': press({ type: 'home.open' }),
} as const;

export const signIn = [
  { do: 'type', at: 'connexion.carte', text: louis.card },
  { do: 'type', at: 'connexion.mot-de-passe', text: louis.password },
  { do: 'press', at: 'connexion.me-connecter' },
] as const;

export const scenes = {
  connexion: [...catalogue.livre, { do: 'press', at: 'livre.reserver' }],
} as const;

export const sources = {
  connexion: { origin: 'I', month: '2026-11', checked: undefined },
} as const satisfies Record<string, ScreenSource>;

export const values = { carte: always(louis.card), 'mot-de-passe': always(louis.password) };

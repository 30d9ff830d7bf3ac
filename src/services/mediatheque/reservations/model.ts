import { meanings } from '../../../contract/meanings.ts';
import type { ScreenSource } from '../../../contract/simulation.ts';
import { changes } from '../../changes.ts';
import { scenes as account, signIn } from '../account/model.ts';
import type { State as Mailbox } from '../mailbox/model.ts';
import type { State as Catalogue } from '../catalogue/model.ts';
import type { BookId } from '../catalogue/books.ts';

export const places = ['centre', 'gare'] as const;
export type Place = (typeof places)[number];

/** State of the reservations: making, listing and cancelling them. */
export interface State {
  readonly place: Place | undefined;
  readonly placeRefused: boolean;
  readonly reserved: BookId | undefined;
  readonly arrived: boolean;
  readonly cancelled: boolean;
}

export const state: State = {
  place: undefined,
  placeRefused: false,
  reserved: undefined,
  arrived: false,
  cancelled: false,
};

export type Event =
  | { readonly type: 'place.choose'; readonly place: Place }
  | { readonly type: 'reservation.confirm' | 'reservation.leave' | 'home.open' }
  | { readonly type: 'cancelling.ask' | 'cancelling.keep' | 'cancelling.confirm' }
  | { readonly type: 'wait'; readonly delay: string };

export const facts = [
  'reservation-faite',
  'reservation-refusee',
  'livre-arrive',
  'reservation-annulee',
] as const;

const { become, on } = changes<State & Mailbox & Pick<Catalogue, 'book'>, Event>();

export const actions = {
  forgetPlace: become(() => ({ place: undefined, placeRefused: false })),
  choosePlace: on('place.choose', (_, { place }) => ({ place, placeRefused: false })),
  refuseNoPlace: become(() => ({ placeRefused: true })),
  reserve: become(({ book }) => ({
    reserved: book,
    arrived: false,
    cancelled: false,
    mail: { read: false, open: false },
  })),
  receiveBook: become(() => ({ arrived: true })),
  cancelReservation: become(() => ({
    reserved: undefined,
    arrived: false,
    cancelled: true,
    device: 'navigateur',
  })),
};

export const remembered = {
  reservation: {
    on: ['accueil', 'resultats', 'livre', 'connexion', 'reserver', 'mes-reservations'],
    reason: 'The list shows the book and the mailbox its message, once one has signed in.',
    of: ({ context: { arrived, mail, reserved } }: { context: State & Mailbox }) => [reserved, arrived, mail],
  },
};

export const guards = { hasPlace: ({ context }: { context: State }) => context.place !== undefined };

const { inState, press, when } = meanings<State, Event>();

const LIST = { 'mes-reservations': 'liste' };
const DIALOG = { 'mes-reservations': 'annulation' };

export const anchors = {
  'reserver.centre': press({ type: 'place.choose', place: 'centre' }),
  'reserver.gare': press({ type: 'place.choose', place: 'gare' }),
  'reserver.confirmer': press({ type: 'reservation.confirm' }),
  'reserver.retour': press({ type: 'reservation.leave' }),

  'mes-reservations.annuler': inState(
    LIST,
    when(({ reserved }) => reserved !== undefined, press({ type: 'cancelling.ask' })),
  ),
  'mes-reservations.accueil': inState(LIST, press({ type: 'home.open' })),
  'mes-reservations.confirmer': inState(DIALOG, press({ type: 'cancelling.confirm' })),
  'mes-reservations.garder': inState(DIALOG, press({ type: 'cancelling.keep' })),
} as const;

const reserve = [...account.connexion, ...signIn];
const reserved = [
  ...reserve,
  { do: 'press', at: 'reserver.centre' },
  { do: 'press', at: 'reserver.confirmer' },
] as const;

export const scenes = {
  reserver: reserve,
  'mes-reservations': reserved,
  'livre-arrive': [...reserved, { do: 'wait', at: 'deux-jours' }],
} as const;

export const sources = {
  reserver: { origin: 'I', month: '2026-11', checked: undefined },
  'mes-reservations': { origin: 'I', month: '2026-11', checked: undefined },
} as const satisfies Record<string, ScreenSource>;

export const values = {};

import { assign } from 'xstate';
import { base, did } from '../base.ts';

const reserver = base.createStateConfig({
  entry: base.assign({ place: undefined, placeRefused: false }),
  on: {
    'place.choose': {
      actions: assign({ place: ({ event }) => event.place, placeRefused: false }),
    },
    'reservation.confirm': [
      {
        guard: 'hasPlace',
        target: 'mes-reservations',
        actions: [
          base.assign({
            reserved: ({ context }) => context.book,
            arrived: false,
            cancelled: false,
            mail: { read: false, open: false },
          }),
          did('reservation-faite'),
        ],
      },
      { actions: [base.assign({ placeRefused: true }), did('reservation-refusee')] },
    ],
    'reservation.leave': 'livre',
  },
});

/** The list, and the question that stands over it. */
const mesReservations = base.createStateConfig({
  initial: 'liste',
  states: {
    liste: {
      on: {
        'cancelling.ask': 'annulation',
        'home.open': '#mediatheque.accueil',
        wait: { actions: [base.assign({ arrived: true }), did('livre-arrive')] },
      },
    },
    annulation: {
      on: {
        'cancelling.keep': 'liste',
        'cancelling.confirm': {
          target: 'liste',
          actions: [
            base.assign({ reserved: undefined, arrived: false, cancelled: true, device: 'navigateur' }),
            did('reservation-annulee'),
          ],
        },
      },
    },
  },
});

export const states = { reserver, 'mes-reservations': mesReservations };

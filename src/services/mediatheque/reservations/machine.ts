import { base, did } from '../base.ts';

const reserver = base.createStateConfig({
  entry: 'forgetPlace',
  on: {
    'place.choose': { actions: 'choosePlace' },
    'reservation.confirm': [
      { guard: 'hasPlace', target: 'mes-reservations', actions: ['reserve', did('reservation-faite')] },
      { actions: ['refuseNoPlace', did('reservation-refusee')] },
    ],
    'reservation.leave': 'livre',
  },
});

/** The list of reservations, and the question displayed over it. */
const mesReservations = base.createStateConfig({
  initial: 'liste',
  states: {
    liste: {
      on: {
        'cancelling.ask': 'annulation',
        'home.open': '#mediatheque.accueil',
        wait: { actions: ['receiveBook', did('livre-arrive')] },
      },
    },
    annulation: {
      tags: 'closed-by cancelling.keep',
      on: {
        'cancelling.keep': 'liste',
        'cancelling.confirm': { target: 'liste', actions: ['cancelReservation', did('reservation-annulee')] },
      },
    },
  },
});

export const states = { reserver, 'mes-reservations': mesReservations };

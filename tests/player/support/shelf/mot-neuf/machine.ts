import { mediatheque, tutorial } from '#pas-a-pas';

/** A tutorial to visit from another. */
export default tutorial(mediatheque)({
  id: 'mot-neuf',
  initial: 'couverture',
  states: {
    couverture: {
      meta: { stage: 'none' },
      on: { next: 'fin' },
    },
    fin: {
      meta: { stage: 'none', end: true },
      on: {},
    },
  },
});

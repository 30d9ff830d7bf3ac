import { maison, tutorial } from '#pas-a-pas';

export default tutorial(maison)({
  id: 'essai',
  initial: 'accueil',
  states: {
    accueil: {
      meta: { stage: 'none' },
      on: { next: 'fin', 'choose.un': 'un' },
    },
    un: {
      meta: { stage: 'none' },
      on: { next: 'deux' },
    },
    deux: {
      meta: { stage: 'none' },
      on: { next: 'fin', 'choose.trois': 'trois' },
    },
    trois: {
      meta: { stage: 'none' },
      on: { next: 'quatre' },
    },
    quatre: {
      meta: { stage: 'none' },
      on: { next: 'fin' },
    },
    fin: { meta: { stage: 'none', end: true } },
  },
});

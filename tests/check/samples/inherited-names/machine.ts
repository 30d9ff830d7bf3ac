import { maison, tutorial } from '#pas-a-pas';

export default tutorial(maison)({
  id: 'essai',
  __proto__: { id: 'cave' },
  initial: 'accueil',
  states: {
    accueil: {
      meta: { chapter: 'entrer', stage: 'none' },
      on: { next: 'porte', 'choose.passer': 'salle', 'choose.constructor': 'fin', __proto__: 'fin', toString: 'fin' },
    },
    porte: {
      meta: { chapter: 'entrer', stage: { scene: 'constructor' } },
      on: { 'did.entree': 'salle' },
    },
    salle: {
      meta: { chapter: 'sortir', stage: { scene: 'salle' } },
      on: { 'press.salle.sortir': 'fin' },
    },
    __proto__: { meta: { chapter: 'sortir', end: true } },
    valueOf: { meta: { chapter: 'sortir', end: true } },
    fin: { meta: { chapter: 'hasOwnProperty', end: true } },
  },
});

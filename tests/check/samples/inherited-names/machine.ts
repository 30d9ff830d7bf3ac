import { maison, tutorial } from '#pas-a-pas';

export default tutorial(maison)({
  id: 'essai',
  __proto__: { id: 'cave' },
  initial: 'accueil',
  states: {
    accueil: {
      meta: { stage: 'none' },
      on: { next: 'porte', 'choose.passer': 'salle', 'choose.constructor': 'fin', __proto__: 'fin', toString: 'fin' },
    },
    porte: {
      meta: { stage: { scene: 'constructor' } },
      on: { 'did.entree': 'salle' },
    },
    salle: {
      meta: { stage: { scene: 'salle' } },
      on: { 'press.salle.sortir': 'fin' },
    },
    __proto__: { meta: { end: true } },
    valueOf: { meta: { end: true } },
    fin: { meta: { end: true } },
  },
});

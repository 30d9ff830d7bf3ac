import { maison, tutorial } from '#pas-a-pas';

export default tutorial(maison)({
  id: 'essai',
  initial: 'accueil',
  states: {
    accueil: {
      meta: { stage: 'none' },
      on: { next: 'porte', 'choose.passer': 'salle-du-fond' },
    },
    porte: {
      meta: { stage: { scene: 'porte' } },
      on: { 'did.entree': 'salle-du-fond' },
    },
    salle-du-fond: {
      meta: { stage: { scene: 'salle' } },
      on: { 'press.salle.sortir': 'fin' },
    },
    fin: { meta: { end: true } },
  },
});

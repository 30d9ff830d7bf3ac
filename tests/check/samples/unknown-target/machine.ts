import { maison, tutorial } from '#pas-a-pas';

export default tutorial(maison)({
  id: 'essai',
  initial: 'accueil',
  states: {
    accueil: {
      meta: { stage: 'none' },
      on: { next: 'portes', 'choose.passer': 'salle' },
    },
    porte: {
      meta: { stage: { scene: 'porte' } },
      on: { 'did.entree': 'salle' },
    },
    salle: {
      meta: { stage: { scene: 'salle' } },
      on: { 'press.salle.sortir': 'conclusion' },
    },
    fin: { meta: { end: true } },
  },
});

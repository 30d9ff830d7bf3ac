import { maison, tutorial } from '#pas-a-pas';

export default tutorial(maison)({
  id: 'essai',
  initial: true,
  states: {
    accueil: {
      meta: { chapter: 'entrer', stage: 'none' },
      on: { next: { target: 'porte' }, 'choose.passer': 'salle' },
    },
    porte: {
      meta: { chapter: 'entrer', stage: 'porte' },
      on: { 'did.entree': 'salle' },
    },
    salle: {
      meta: { chapter: 'sortir', stage: { scene: 'salle' } },
      on: 'fin',
    },
    fin: { meta: { chapter: 'sortir', end: 'oui' } },
  },
});

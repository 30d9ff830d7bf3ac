import { maison, tutorial } from '#pas-a-pas';

export default tutorial(maison)({
  id: 'essai',
  initial: true,
  states: {
    accueil: {
      meta: { stage: 'none' },
      on: { next: { target: 'porte' }, 'choose.passer': 'salle' },
    },
    porte: {
      meta: { stage: 'porte' },
      on: { 'did.entree': 'salle' },
    },
    salle: {
      meta: { stage: { scene: 'salle' } },
      on: 'fin',
    },
    fin: { meta: { end: 'oui' } },
  },
});

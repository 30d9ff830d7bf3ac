import { maison, tutorial } from '#pas-a-pas';

export default tutorial(maison)({
  id: 'essai',
  initial: 'accueil',
  titre: 'Entrer',
  states: {
    accueil: {
      meta: { stage: 'none' },
      on: { next: 'porte', 'choose.passer': 'salle' },
    },
    porte: {
      meta: { stage: { scene: 'porte' } },
      on: { 'did.entree': 'salle' },
    },
    salle: {
      meta: { stage: { scene: 'salle' } },
      on: { 'press.salle.sortir': 'fin' },
    },
    fin: { meta: { ende: true, end: true } },
  },
});

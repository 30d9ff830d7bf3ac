import { maison, tutorial } from '#pas-a-pas';

export default tutorial(maison)({
  id: 'essai',
  initial: 'accueil',
  states: {
    accueil: {
      meta: { chapter: 'entrer', stage: 'none' },
      on: { next: 'porte', 'choose.rappel': 'rappel' },
    },
    rappel: {
      meta: { chapter: 'entrer', stage: 'none' },
      on: { next: 'porte' },
    },
    porte: {
      meta: { chapter: 'entrer', stage: { scene: 'porte' } },
      on: { 'did.entree': 'salle' },
    },
    conseil: {
      meta: { chapter: 'entrer', stage: 'none' },
      on: { next: 'rappel' },
    },
    salle: {
      meta: { chapter: 'sortir', stage: { scene: 'salle' } },
      on: { 'press.salle.sortir': 'fin', 'choose.conseil': 'conseil', 'choose.apres': 'apres' },
    },
    fin: { meta: { chapter: 'sortir', end: true } },
    apres: { meta: { chapter: 'sortir', stage: 'none' }, on: { next: 'porte' } },
  },
});

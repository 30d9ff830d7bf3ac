import { maison, tutorial } from '#pas-a-pas';

export default tutorial(maison)({
  id: 'essai',
  initial: 'accueil',
  states: {
    accueil: {
      meta: { stage: 'none' },
      on: { next: 'porte', 'choose.rappel': 'rappel' },
    },
    rappel: {
      meta: { stage: 'none' },
      on: { next: 'porte' },
    },
    porte: {
      meta: { stage: { scene: 'porte' } },
      on: { 'did.entree': 'salle' },
    },
    conseil: {
      meta: { stage: 'none' },
      on: { next: 'rappel' },
    },
    salle: {
      meta: { stage: { scene: 'salle' } },
      on: { 'press.salle.sortir': 'fin', 'choose.conseil': 'conseil', 'choose.apres': 'apres' },
    },
    fin: { meta: { end: true } },
    apres: { meta: { stage: 'none' }, on: { next: 'porte' } },
  },
});

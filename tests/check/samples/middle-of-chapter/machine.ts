import { maison, tutorial } from '#pas-a-pas';

export default tutorial(maison)({
  id: 'essai',
  initial: 'accueil',
  states: {
    accueil: {
      meta: { chapter: 'arriver', stage: 'none' },
      on: { next: 'conseil', 'choose.salle': 'salle' },
    },
    conseil: {
      meta: { chapter: 'arriver', stage: 'none' },
      on: { next: 'porte', 'choose.vite': 'salle' },
    },
    porte: {
      meta: { chapter: 'entrer', stage: { scene: 'porte' } },
      on: { 'did.entree': 'repos' },
    },
    repos: {
      meta: { chapter: 'rester' },
      on: { next: 'entree' },
    },
    entree: {
      meta: { chapter: 'sortir' },
      on: { next: 'salle', 'choose.porte': 'porte' },
    },
    salle: {
      meta: { chapter: 'sortir', stage: { scene: 'salle' } },
      on: { 'press.salle.sortir': 'fin' },
    },
    fin: { meta: { chapter: 'sortir', end: true } },
  },
});

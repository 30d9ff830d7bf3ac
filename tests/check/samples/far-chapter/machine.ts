import { maison, tutorial } from '#pas-a-pas';

export default tutorial(maison)({
  id: 'essai',
  initial: 'accueil',
  states: {
    accueil: {
      meta: { stage: 'none' },
      on: { next: 'conseil', 'choose.salle': 'salle' },
    },
    conseil: {
      meta: { stage: 'none' },
      on: { next: 'porte', 'choose.vite': 'salle' },
    },
    porte: {
      meta: { stage: { scene: 'porte' } },
      on: { 'did.entree': 'repos', 'press.porte.affiche': 'entree' },
    },
    repos: {
      on: { next: 'entree' },
    },
    entree: {
      on: { next: 'salle', 'choose.porte': 'porte' },
    },
    salle: {
      meta: { stage: { scene: 'salle' } },
      on: { 'press.salle.sortir': 'fin' },
    },
    fin: { meta: { end: true } },
  },
});

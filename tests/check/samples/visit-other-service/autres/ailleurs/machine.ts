import { images, tutorial } from '#pas-a-pas';

export default tutorial(images)({
  id: 'ailleurs',
  initial: 'accueil',
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
    fin: { meta: { end: true } },
  },
});

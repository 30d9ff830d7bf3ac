import { maison, tutorial } from '#pas-a-pas';

export default tutorial(maison)({
  id: 'essai',
  initial: 'accueil',
  states: {
    accueil: {
      meta: { stage: 'none' },
      on: { next: () => 'porte', 'choose.passer': 'salle' },
    },
    porte: {
      meta: { stage: { scene: 'porte' } },
      on: { ...commun, [nom]: 'salle' },
    },
    salle: {
      meta: { stage: { scene: maScene('salle') } },
      on: { 'press.salle.sortir': `f${'in'}` },
    },
    fin: { meta: { end: true } },
  },
});

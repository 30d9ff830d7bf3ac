import { maison, tutorial } from '#pas-a-pas';

export default tutorial(maison)({
  id: 'essai',
  initial: 'accueil',
  states: {
    accueil: {
      meta: {
        stage: {
          picture: 'media/maison.png',
          areas: { 'maison.porte': [10, 20, 30, 60], 'maison.mur': [50, 20, 50, 60] },
        },
      },
      on: { 'press.maison.prote': 'porte', 'press.maison.mur': 'accueil' },
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

import { maison, tutorial } from '#pas-a-pas';

export default tutorial(maison)({
  id: 'essai',
  initial: 'accueil',
  states: {
    accueil: {
      meta: {
        stage: {
          picture: 'media/maison.png',
          areas: { 'maison.porte': [10, 20, 30], 'Maison.Mur': '50' },
        },
      },
      on: { 'press.maison.porte': 'porte', 'press.Maison.Mur': 'accueil' },
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

import { maison, tutorial } from '#pas-a-pas';

export default tutorial(maison)({
  id: 'essai',
  initial: 'accueil',
  states: {
    accueil: {
      meta: {
        chapter: 'entrer',
        stage: {
          picture: 'media/maison.png',
          areas: { 'maison.porte': [10, 20, 30], 'Maison.Mur': '50' },
        },
      },
      on: { 'press.maison.porte': 'porte', 'press.Maison.Mur': 'accueil' },
    },
    porte: {
      meta: { chapter: 'entrer', stage: { scene: 'porte' } },
      on: { 'did.entree': 'salle' },
    },
    salle: {
      meta: { chapter: 'sortir', stage: { scene: 'salle' } },
      on: { 'press.salle.sortir': 'fin' },
    },
    fin: { meta: { chapter: 'sortir', end: true } },
  },
});

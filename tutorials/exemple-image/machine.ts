import { images, tutorial } from '#pas-a-pas';

/** Un exemple de tutoriel sur images : le service est inventé, et n’est pas simulé. */
export default tutorial(images)({
  id: 'exemple-image',
  initial: 'bienvenue',
  states: {
    bienvenue: { meta: { stage: 'none' }, on: { next: 'chercher' } },
    chercher: {
      meta: {
        stage: { picture: 'media/accueil.svg', areas: { 'accueil.chercher': [4.1, 45, 91.8, 11.3] } },
      },
      on: { 'press.accueil.chercher': 'choisir-un-livre' },
    },
    'choisir-un-livre': {
      meta: {
        stage: {
          picture: 'media/resultats.svg',
          areas: {
            'resultats.un-jardin-sur-le-toit': [4.1, 35.4, 91.8, 18.5],
            'resultats.retour': [4.1, 14.8, 28.2, 10],
          },
        },
      },
      on: { 'press.resultats.un-jardin-sur-le-toit': 'reserver', 'press.resultats.retour': 'chercher' },
    },
    reserver: {
      meta: {
        stage: {
          picture: 'media/livre.svg',
          areas: { 'livre.reserver': [4.1, 79.1, 91.8, 12], 'livre.retour': [4.1, 14.8, 28.2, 10] },
        },
      },
      on: { 'press.livre.reserver': 'c-est-fait', 'press.livre.retour': 'choisir-un-livre' },
    },
    'c-est-fait': {
      meta: { stage: { picture: 'media/confirmation.svg' } },
      on: { next: 'fin' },
    },
    fin: {
      meta: { stage: 'none', end: true },
      on: { 'choose.chercher': 'chercher' },
    },
  },
});

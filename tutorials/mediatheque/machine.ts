import { mediatheque, tutorial } from '#pas-a-pas';

/** Un exemple de tutoriel sur un service inventé, et le terrain des tests. */
export default tutorial(mediatheque)({
  id: 'mediatheque',
  initial: 'couverture',
  states: {
    couverture: {
      meta: { stage: 'none' },
      on: { next: 'chercher' },
    },

    chercher: {
      meta: { stage: { scene: 'accueil' } },
      on: { 'did.recherche-faite': 'choisir-un-livre' },
    },
    'choisir-un-livre': {
      meta: { stage: { scene: 'resultats' } },
      on: { 'press.resultats.livre-lentes': 'le-livre' },
    },
    'le-livre': {
      on: { 'press.livre.reserver': 'me-connecter' },
    },

    'me-connecter': {
      meta: { stage: { scene: 'connexion' } },
      on: { 'did.connexion-reussie': 'choisir-le-lieu' },
    },
    'choisir-le-lieu': {
      on: { 'did.reservation-faite': 'c-est-reserve' },
    },
    'c-est-reserve': {
      meta: { stage: { scene: 'mes-reservations' } },
      on: { 'choose.attendre': 'attendre', 'choose.changer-d-avis': 'changer-d-avis' },
    },

    attendre: {
      meta: { stage: { scene: 'mes-reservations' } },
      on: { 'did.livre-arrive': 'ouvrir-la-boite-mail' },
    },
    'ouvrir-la-boite-mail': {
      meta: { stage: { scene: 'livre-arrive' } },
      on: { 'press.appareils.boite-mail': 'lire-le-message' },
    },
    'lire-le-message': {
      on: { 'press.boite-mail.message': 'le-livre-est-arrive' },
    },
    'le-livre-est-arrive': {
      on: { next: 'fin' },
    },

    'changer-d-avis': {
      meta: { stage: { scene: 'mes-reservations' } },
      on: { 'press.mes-reservations.annuler': 'confirmer' },
    },
    confirmer: {
      on: {
        'did.reservation-annulee': 'c-est-annule',
        'press.mes-reservations.garder': 'changer-d-avis',
      },
    },
    'c-est-annule': {
      on: { next: 'fin' },
    },

    fin: {
      meta: { stage: 'none', end: true },
      on: { 'choose.chercher': 'chercher', 'choose.c-est-reserve': 'c-est-reserve' },
    },
  },
});

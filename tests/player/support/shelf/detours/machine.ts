import { mediatheque, tutorial } from '#pas-a-pas';

/** What « mediatheque » lacks: two ways out of a form, time to let pass before a press, a message closed again. */
export default tutorial(mediatheque)({
  id: 'detours',
  initial: 'depart',
  states: {
    depart: {
      meta: { stage: 'none' },
      on: { next: 'avant', 'choose.ma-carte': 'ma-carte' },
    },
    avant: {
      meta: { stage: 'none' },
      on: { next: 'ma-carte' },
    },

    'ma-carte': {
      meta: { stage: { scene: 'connexion' } },
      on: { 'did.connexion-reussie': 'choisir-le-lieu', 'press.connexion.accueil': 'carte-perdue' },
    },
    'carte-perdue': {
      on: { 'press.accueil.mon-compte': 'ma-carte', 'press.accueil.horaires': 'horaires' },
    },
    horaires: {
      on: { next: 'ma-carte' },
    },
    'choisir-le-lieu': {
      on: { 'did.reservation-faite': 'patienter' },
    },

    patienter: {
      meta: { stage: { scene: 'mes-reservations' } },
      on: { 'press.appareils.boite-mail': 'refermer' },
    },
    refermer: {
      on: { 'press.boite-mail.retour': 'ouvrir' },
    },
    ouvrir: {
      on: { 'press.boite-mail.message': 'rouvrir' },
    },
    rouvrir: {
      on: { 'press.boite-mail.message': 'au-choix' },
    },
    'au-choix': {
      meta: { stage: { scene: 'livre-arrive' } },
      on: {
        'press.mes-reservations.annuler': 'confirmer',
        'press.boite-mail.message': 'rouvrir',
        'choose.depart': 'depart',
      },
    },
    confirmer: {
      on: { 'did.reservation-annulee': 'c-est-annule' },
    },
    'c-est-annule': {
      on: { next: 'fin' },
    },

    fin: {
      meta: { stage: 'none', end: true },
      on: {},
    },
  },
});

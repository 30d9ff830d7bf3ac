import { monEspaceSante, tutorial } from '#pas-a-pas';

export default tutorial(monEspaceSante)({
  id: 'connexion',
  initial: 'couverture',
  states: {
    couverture: {
      meta: { chapter: 'avant-de-commencer', stage: 'none' },
      on: { next: 'bienvenue' },
    },
    bienvenue: {
      meta: { chapter: 'avant-de-commencer', stage: 'none' },
      on: { next: 'mode-d-emploi', 'choose.prerequis': 'prerequis' },
    },
    'mode-d-emploi': {
      meta: { chapter: 'avant-de-commencer', stage: 'none' },
      on: { next: 'prerequis' },
    },
    prerequis: {
      meta: { chapter: 'avant-de-commencer', stage: 'none' },
      on: { next: 'adresse' },
    },

    adresse: {
      meta: { chapter: 'ouvrir-le-site', stage: { scene: 'nouvel-onglet' } },
      on: { 'did.site-ouvert': 'accueil-public' },
    },
    'accueil-public': {
      meta: { chapter: 'ouvrir-le-site', stage: { scene: 'accueil-public' } },
      on: { 'press.accueil-public.connexion': 'identification' },
    },

    identification: {
      meta: { chapter: 'm-identifier' },
      on: {
        'did.identification-acceptee': 'choix-du-code',
        'press.identification.identifiant-oublie': 'identifiant-oublie',
        'press.identification.mot-de-passe-oublie': 'mot-de-passe-oublie',
      },
    },
    'identifiant-oublie': {
      meta: { chapter: 'm-identifier' },
      on: { 'press.identifiant-oublie.retour': 'identification' },
    },
    'mot-de-passe-oublie': {
      meta: { chapter: 'm-identifier' },
      on: { 'press.mot-de-passe-oublie.retour': 'identification' },
    },

    'choix-du-code': {
      meta: { chapter: 'recevoir-le-code', stage: { scene: 'choix-du-code' } },
      on: {
        'press.choix-du-code.par-e-mail': 'code-par-e-mail',
        'press.choix-du-code.par-sms': 'code-par-sms',
      },
    },
    'code-par-e-mail': {
      meta: { chapter: 'recevoir-le-code' },
      on: {
        'press.appareils.boite-mail': 'ouvrir-le-message',
        'choose.renvoyer-par-e-mail': 'renvoyer-par-e-mail',
      },
    },
    'renvoyer-par-e-mail': {
      meta: { chapter: 'recevoir-le-code' },
      on: { 'did.code-renvoye': 'code-par-e-mail' },
    },
    'ouvrir-le-message': {
      meta: { chapter: 'recevoir-le-code' },
      on: { 'press.boite-mail.message-code': 'lire-le-code-e-mail' },
    },
    'lire-le-code-e-mail': {
      meta: { chapter: 'recevoir-le-code' },
      on: {
        'press.boite-mail.copier-le-code': 'revenir-sur-le-site',
        'press.appareils.navigateur': 'saisir-le-code',
      },
    },
    'code-par-sms': {
      meta: { chapter: 'recevoir-le-code' },
      on: {
        'press.appareils.telephone': 'lire-le-code-sms',
        'choose.renvoyer-par-sms': 'renvoyer-par-sms',
      },
    },
    'renvoyer-par-sms': {
      meta: { chapter: 'recevoir-le-code' },
      on: { 'did.code-renvoye': 'code-par-sms' },
    },
    'lire-le-code-sms': {
      meta: { chapter: 'recevoir-le-code' },
      on: {
        'press.telephone.copier-le-code': 'revenir-sur-le-site',
        'press.appareils.navigateur': 'saisir-le-code',
      },
    },
    'revenir-sur-le-site': {
      meta: { chapter: 'recevoir-le-code' },
      on: { 'press.appareils.navigateur': 'saisir-le-code' },
    },

    'saisir-le-code': {
      meta: { chapter: 'entrer-le-code' },
      on: { 'did.connexion-reussie': 'je-suis-connecte' },
    },
    'je-suis-connecte': {
      meta: { chapter: 'entrer-le-code' },
      on: { next: 'fin' },
    },
    fin: {
      meta: { chapter: 'fin-de-parcours', stage: 'none', end: true },
      on: {
        'choose.accueil-public': 'accueil-public',
        'choose.choix-du-code': 'choix-du-code',
        'choose.couverture': 'couverture',
      },
    },
  },
});

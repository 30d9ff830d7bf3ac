import { monEspaceSante, tutorial } from '#pas-a-pas';

export default tutorial(monEspaceSante)({
  id: 'connexion',
  initial: 'couverture',
  states: {
    couverture: {
      meta: { stage: 'none' },
      on: { next: 'bienvenue' },
    },
    bienvenue: {
      meta: { stage: 'none' },
      on: { next: 'mode-d-emploi', 'choose.prerequis': 'prerequis' },
    },
    'mode-d-emploi': {
      meta: { stage: 'none' },
      on: { next: 'prerequis' },
    },
    prerequis: {
      meta: { stage: 'none' },
      on: { next: 'adresse' },
    },

    adresse: {
      meta: { stage: { scene: 'nouvel-onglet' } },
      on: { 'did.site-ouvert': 'accueil-public' },
    },
    'accueil-public': {
      meta: { stage: { scene: 'accueil-public' } },
      on: { 'press.accueil-public.connexion': 'identification' },
    },

    identification: {
      on: {
        'did.identification-acceptee': 'choix-du-code',
        'press.identification.identifiant-oublie': 'identifiant-oublie',
        'press.identification.mot-de-passe-oublie': 'mot-de-passe-oublie',
      },
    },
    'identifiant-oublie': {
      on: { 'press.identifiant-oublie.retour': 'identification' },
    },
    'mot-de-passe-oublie': {
      on: { 'press.mot-de-passe-oublie.retour': 'identification' },
    },

    'choix-du-code': {
      meta: { stage: { scene: 'choix-du-code' } },
      on: {
        'press.choix-du-code.par-e-mail': 'code-par-e-mail',
        'press.choix-du-code.par-sms': 'code-par-sms',
      },
    },
    'code-par-e-mail': {
      on: {
        'press.appareils.boite-mail': 'ouvrir-le-message',
        'choose.renvoyer-par-e-mail': 'renvoyer-par-e-mail',
      },
    },
    'renvoyer-par-e-mail': {
      on: { 'did.code-renvoye': 'code-par-e-mail' },
    },
    'ouvrir-le-message': {
      on: { 'press.boite-mail.message-code': 'lire-le-code-e-mail' },
    },
    'lire-le-code-e-mail': {
      on: {
        'press.boite-mail.copier-le-code': 'revenir-sur-le-site',
        'press.appareils.navigateur': 'saisir-le-code',
      },
    },
    'code-par-sms': {
      on: {
        'press.appareils.telephone': 'lire-le-code-sms',
        'choose.renvoyer-par-sms': 'renvoyer-par-sms',
      },
    },
    'renvoyer-par-sms': {
      on: { 'did.code-renvoye': 'code-par-sms' },
    },
    'lire-le-code-sms': {
      on: {
        'press.telephone.copier-le-code': 'revenir-sur-le-site',
        'press.appareils.navigateur': 'saisir-le-code',
      },
    },
    'revenir-sur-le-site': {
      on: { 'press.appareils.navigateur': 'saisir-le-code' },
    },

    'saisir-le-code': {
      on: { 'did.connexion-reussie': 'je-suis-connecte' },
    },
    'je-suis-connecte': {
      on: { next: 'fin' },
    },
    fin: {
      meta: { stage: 'none', end: true },
      on: {
        'choose.accueil-public': 'accueil-public',
        'choose.choix-du-code': 'choix-du-code',
        'choose.couverture': 'couverture',
      },
    },
  },
});

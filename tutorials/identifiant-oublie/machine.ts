import { monEspaceSante, tutorial } from '#pas-a-pas';

export default tutorial(monEspaceSante)({
  id: 'identifiant-oublie',
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
      on: { next: 'identification' },
    },

    identification: {
      meta: { stage: { scene: 'identification' } },
      on: { 'press.identification.identifiant-oublie': 'mon-numero' },
    },
    'mon-numero': {
      on: { next: 'choix-de-l-envoi' },
    },
    'choix-de-l-envoi': {
      on: {
        'press.identifiant-oublie.par-e-mail': 'demander-par-e-mail',
        'press.identifiant-oublie.par-sms': 'demander-par-sms',
      },
    },
    'demander-par-e-mail': {
      on: {
        'did.identifiant-envoye': 'envoye-par-e-mail',
        'press.identifiant-oublie.par-sms': 'demander-par-sms',
      },
    },
    'demander-par-sms': {
      on: {
        'did.identifiant-envoye': 'envoye-par-sms',
        'press.identifiant-oublie.par-e-mail': 'demander-par-e-mail',
      },
    },

    'envoye-par-e-mail': {
      on: { 'press.appareils.boite-mail': 'ouvrir-le-message' },
    },
    'ouvrir-le-message': {
      on: { 'press.boite-mail.message-identifiant': 'lire-l-e-mail' },
    },
    'lire-l-e-mail': {
      on: {
        'press.boite-mail.copier-l-identifiant': 'revenir-sur-le-site',
        'press.appareils.navigateur': 'revenir-a-l-identification',
      },
    },
    'envoye-par-sms': {
      on: { 'press.appareils.telephone': 'lire-le-sms' },
    },
    'lire-le-sms': {
      on: {
        'press.telephone.copier-l-identifiant': 'revenir-sur-le-site',
        'press.appareils.navigateur': 'revenir-a-l-identification',
      },
    },
    'revenir-sur-le-site': {
      on: { 'press.appareils.navigateur': 'revenir-a-l-identification' },
    },

    'revenir-a-l-identification': {
      on: { 'press.identifiant-envoye.identification': 'utiliser-l-identifiant' },
    },
    'utiliser-l-identifiant': {
      on: { 'did.identification-acceptee': 'identifiant-accepte' },
    },
    'identifiant-accepte': {
      on: { next: 'fin' },
    },
    fin: {
      meta: { stage: 'none', end: true },
      on: {
        'choose.identification': 'identification',
        'choose.couverture': 'couverture',
      },
    },
  },
});

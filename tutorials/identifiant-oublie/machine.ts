import { monEspaceSante, tutorial } from '#pas-a-pas';

export default tutorial(monEspaceSante)({
  id: 'identifiant-oublie',
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
      on: { next: 'identification' },
    },

    identification: {
      meta: { chapter: 'demander-mon-identifiant', stage: { scene: 'identification' } },
      on: { 'press.identification.identifiant-oublie': 'mon-numero' },
    },
    'mon-numero': {
      meta: { chapter: 'demander-mon-identifiant' },
      on: { next: 'choix-de-l-envoi' },
    },
    'choix-de-l-envoi': {
      meta: { chapter: 'demander-mon-identifiant' },
      on: {
        'press.identifiant-oublie.par-e-mail': 'demander-par-e-mail',
        'press.identifiant-oublie.par-sms': 'demander-par-sms',
      },
    },
    'demander-par-e-mail': {
      meta: { chapter: 'demander-mon-identifiant' },
      on: {
        'did.identifiant-envoye': 'envoye-par-e-mail',
        'press.identifiant-oublie.par-sms': 'demander-par-sms',
      },
    },
    'demander-par-sms': {
      meta: { chapter: 'demander-mon-identifiant' },
      on: {
        'did.identifiant-envoye': 'envoye-par-sms',
        'press.identifiant-oublie.par-e-mail': 'demander-par-e-mail',
      },
    },

    'envoye-par-e-mail': {
      meta: { chapter: 'lire-mon-identifiant' },
      on: { 'press.appareils.boite-mail': 'ouvrir-le-message' },
    },
    'ouvrir-le-message': {
      meta: { chapter: 'lire-mon-identifiant' },
      on: { 'press.boite-mail.message-identifiant': 'lire-l-e-mail' },
    },
    'lire-l-e-mail': {
      meta: { chapter: 'lire-mon-identifiant' },
      on: {
        'press.boite-mail.copier-l-identifiant': 'revenir-sur-le-site',
        'press.appareils.navigateur': 'revenir-a-l-identification',
      },
    },
    'envoye-par-sms': {
      meta: { chapter: 'lire-mon-identifiant' },
      on: { 'press.appareils.telephone': 'lire-le-sms' },
    },
    'lire-le-sms': {
      meta: { chapter: 'lire-mon-identifiant' },
      on: {
        'press.telephone.copier-l-identifiant': 'revenir-sur-le-site',
        'press.appareils.navigateur': 'revenir-a-l-identification',
      },
    },
    'revenir-sur-le-site': {
      meta: { chapter: 'lire-mon-identifiant' },
      on: { 'press.appareils.navigateur': 'revenir-a-l-identification' },
    },

    'revenir-a-l-identification': {
      meta: { chapter: 'utiliser-mon-identifiant' },
      on: { 'press.identifiant-envoye.identification': 'utiliser-l-identifiant' },
    },
    'utiliser-l-identifiant': {
      meta: { chapter: 'utiliser-mon-identifiant' },
      on: { 'did.identification-acceptee': 'identifiant-accepte' },
    },
    'identifiant-accepte': {
      meta: { chapter: 'utiliser-mon-identifiant' },
      on: { next: 'fin' },
    },
    fin: {
      meta: { chapter: 'fin-de-parcours', stage: 'none', end: true },
      on: {
        'choose.identification': 'identification',
        'choose.couverture': 'couverture',
      },
    },
  },
});

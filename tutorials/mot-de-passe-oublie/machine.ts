import { monEspaceSante, tutorial } from '#pas-a-pas';

export default tutorial(monEspaceSante)({
  id: 'mot-de-passe-oublie',
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
      on: { 'press.identification.mot-de-passe-oublie': 'ma-carte' },
    },
    'ma-carte': {
      on: {
        'press.mot-de-passe-oublie.avec-photo': 'carte-avec-photo',
        'press.mot-de-passe-oublie.sans-photo': 'carte-sans-photo',
      },
    },
    'carte-avec-photo': {
      on: { next: 'choix-de-l-envoi', 'choose.ma-carte': 'ma-carte' },
    },
    'carte-sans-photo': {
      on: { next: 'choix-de-l-envoi', 'choose.ma-carte': 'ma-carte' },
    },
    'choix-de-l-envoi': {
      on: {
        'press.mot-de-passe-oublie.par-e-mail': 'demander-par-e-mail',
        'press.mot-de-passe-oublie.par-sms': 'demander-par-sms',
      },
    },
    'demander-par-e-mail': {
      on: {
        'did.demande-acceptee': 'code-par-e-mail',
        'press.mot-de-passe-oublie.par-sms': 'demander-par-sms',
      },
    },
    'demander-par-sms': {
      on: {
        'did.demande-acceptee': 'code-par-sms',
        'press.mot-de-passe-oublie.par-e-mail': 'demander-par-e-mail',
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
      on: { 'did.code-accepte': 'un-bon-mot-de-passe' },
    },

    'un-bon-mot-de-passe': {
      on: { next: 'nouveau-mot-de-passe' },
    },
    'nouveau-mot-de-passe': {
      on: { 'did.mot-de-passe-modifie': 'mot-de-passe-modifie' },
    },
    'mot-de-passe-modifie': {
      on: { 'press.mot-de-passe-modifie.identification': 'utiliser-le-mot-de-passe' },
    },
    'utiliser-le-mot-de-passe': {
      on: { 'did.identification-acceptee': 'mot-de-passe-accepte' },
    },
    'mot-de-passe-accepte': {
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

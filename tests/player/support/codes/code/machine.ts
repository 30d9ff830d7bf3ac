import { monEspaceSante, tutorial } from '#pas-a-pas';

/** What the library lacks: a code to read on one device, and a field for it on another. */
export default tutorial(monEspaceSante)({
  id: 'code',
  initial: 'choisir',
  states: {
    choisir: {
      meta: { stage: { scene: 'choix-du-code' } },
      on: { 'press.choix-du-code.par-e-mail': 'lire' },
    },
    lire: {
      on: { 'press.boite-mail.copier-le-code': 'revenir' },
    },
    revenir: {
      on: { 'press.appareils.navigateur': 'ecrire' },
    },
    ecrire: {
      on: { 'did.connexion-reussie': 'c-est-fait' },
    },
    'c-est-fait': {
      on: { next: 'fin' },
    },
    fin: {
      meta: { stage: 'none', end: true },
      on: {},
    },
  },
});

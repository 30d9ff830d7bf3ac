import { and } from 'xstate';
import { base, did } from '../base.ts';

/** Transitions that fill in a proof of identity; two screens have them. */
const filling = {
  'proof.write': { actions: 'writeProof' },
  'proof.way': { actions: 'chooseWay' },
  'proof.card': { actions: 'chooseCard' },
  'sign-in.open': 'identification',
} as const;

const toSignIn = base.createStateConfig({ on: { 'sign-in.open': 'identification' } });

/** Screens for a lost identifier or a lost password. */
export const states = {
  'identifiant-oublie': base.createStateConfig({
    on: {
      ...filling,
      'proof.submit': [
        {
          guard: and(['wayIsChosen', 'numberIsExpected', 'birthDateIsExpected']),
          target: 'identifiant-envoye',
          actions: ['sendIdentifier', did('identifiant-envoye')],
        },
        { actions: ['refuseIdentifierProof', did('demande-refusee')] },
      ],
    },
  }),
  'identifiant-envoye': toSignIn,
  'mot-de-passe-oublie': base.createStateConfig({
    on: {
      ...filling,
      'proof.submit': [
        {
          guard: and(['wayIsChosen', 'numberIsExpected', 'serialIsExpected', 'birthDateIsExpected']),
          target: 'code-a-usage-unique',
          actions: ['sendCodeForPassword', did('demande-acceptee')],
        },
        { actions: ['refusePasswordProof', did('demande-refusee')] },
      ],
    },
  }),
  'nouveau-mot-de-passe': base.createStateConfig({
    on: {
      'new-password.write': { actions: 'writeNewPassword' },
      'new-password.confirm': { actions: 'confirmNewPassword' },
      'new-password.submit': [
        {
          guard: and(['newPasswordIsStrong', 'newPasswordIsConfirmed']),
          target: 'mot-de-passe-modifie',
          actions: ['changePassword', did('mot-de-passe-modifie')],
        },
        { actions: ['refuseNewPassword', did('mot-de-passe-refuse')] },
      ],
    },
  }),
  'mot-de-passe-modifie': toSignIn,
};

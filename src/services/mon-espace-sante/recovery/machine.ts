import { and, assign } from 'xstate';
import type { Context } from '../models.ts';
import { deliver } from '../devices/delivery.ts';
import { confirmPassword, newPassword, refuseNewPassword, writeNewPassword } from './new-password.ts';
import { colette } from '../people.ts';
import {
  chooseCard,
  chooseWay,
  identifierFields,
  passwordFields,
  type ProofField,
  refuseProof,
  writeProof,
} from './proof.ts';
import { sendCodeBy } from '../sign-in/code-machine.ts';
import { become, did, type Screens, type Transitions } from '../common/states.ts';

/** Filling in a proof is the same whatever it is for. */
const filling: Transitions = {
  'proof.write': {
    actions: assign({ proof: ({ context, event }) => writeProof(context.proof, event.field, event.text) }),
  },
  'proof.way': { actions: assign({ proof: ({ context, event }) => chooseWay(context.proof, event.way) }) },
  'proof.card': { actions: assign({ proof: ({ context, event }) => chooseCard(context.proof, event.card) }) },
  'sign-in.open': 'identification',
};

const refused = (fields: readonly ProofField[]) => ({
  actions: [become(({ proof }) => ({ proof: refuseProof(proof, fields) })), did('demande-refusee')],
});

const sendIdentifier = ({ messages, proof }: Context): Partial<Context> =>
  deliver(messages, { about: 'identifiant', way: proof.way ?? 'e-mail', text: colette.identifier });

const askCode = (now: Context): Partial<Context> => ({
  ...sendCodeBy(now.proof.way ?? 'e-mail', 'mot-de-passe', now),
  newPassword,
});

/** The account opens with the new password from now on. */
const changePassword = ({ newPassword: { text } }: Context): Partial<Context> => ({ password: text });

/** The identifier or the password is lost. */
export const states: Screens = {
  'identifiant-oublie': {
    on: {
      ...filling,
      'proof.submit': [
        {
          guard: and(['wayIsChosen', 'numberIsExpected', 'birthDateIsExpected']),
          target: 'identifiant-envoye',
          actions: [become(sendIdentifier), did('identifiant-envoye')],
        },
        refused(identifierFields),
      ],
    },
  },
  'identifiant-envoye': { on: { 'sign-in.open': 'identification' } },
  'mot-de-passe-oublie': {
    on: {
      ...filling,
      'proof.submit': [
        {
          guard: and(['wayIsChosen', 'numberIsExpected', 'serialIsExpected', 'birthDateIsExpected']),
          target: 'code-a-usage-unique',
          actions: [become(askCode), did('demande-acceptee')],
        },
        refused(passwordFields),
      ],
    },
  },
  'nouveau-mot-de-passe': {
    on: {
      'new-password.write': {
        actions: assign({
          newPassword: ({ context, event }) => writeNewPassword(context.newPassword, event.text),
        }),
      },
      'new-password.confirm': {
        actions: assign({
          newPassword: ({ context, event }) => confirmPassword(context.newPassword, event.text),
        }),
      },
      'new-password.submit': [
        {
          guard: and(['newPasswordIsStrong', 'newPasswordIsConfirmed']),
          target: 'mot-de-passe-modifie',
          actions: [become(changePassword), did('mot-de-passe-modifie')],
        },
        {
          actions: [
            become((now) => ({ newPassword: refuseNewPassword(now.newPassword) })),
            did('mot-de-passe-refuse'),
          ],
        },
      ],
    },
  },
  'mot-de-passe-modifie': { on: { 'sign-in.open': 'identification' } },
};

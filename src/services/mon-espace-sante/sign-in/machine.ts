import { and, assign } from 'xstate';
import { refuseAddress } from './address.ts';
import { proof } from '../recovery/proof.ts';
import { refuse, signIn, writeIdentifier, writePassword } from './sign-in.ts';
import { codeScreens, sendCodeBy } from './code-machine.ts';
import { become, did, type Screens } from '../common/states.ts';

/** Blank forms, and no message awaited. */
const startAgain = become(() => ({ proof, signIn, delivery: undefined }));

/** From a new tab to the choice of where the code goes. */
export const states: Screens = {
  ...codeScreens,
  'nouvel-onglet': {
    on: {
      'address.write': {
        actions: assign({ address: ({ event }) => ({ text: event.text, refused: undefined }) }),
      },
      'address.open': [
        {
          guard: 'opensTheSite',
          target: 'accueil-public',
          actions: did('site-ouvert'),
        },
        { actions: [become(({ address }) => ({ address: refuseAddress(address) })), did('adresse-refusee')] },
      ],
    },
  },
  'accueil-public': { on: { 'sign-in.open': 'identification' } },
  identification: {
    on: {
      'identifier.write': {
        actions: assign({ signIn: ({ context, event }) => writeIdentifier(context.signIn, event.text) }),
      },
      'password.write': {
        actions: assign({ signIn: ({ context, event }) => writePassword(context.signIn, event.text) }),
      },
      'identifier.lost': { target: 'identifiant-oublie', actions: startAgain },
      'password.lost': { target: 'mot-de-passe-oublie', actions: startAgain },
      'sign-in.submit': [
        {
          guard: and(['identifierIsExpected', 'passwordIsExpected']),
          target: 'choix-du-code',
          actions: [assign({ delivery: undefined }), did('identification-acceptee')],
        },
        {
          actions: [
            become(({ signIn, password }) => ({ signIn: refuse(signIn, password) })),
            did('identification-refusee'),
          ],
        },
      ],
    },
  },
  'choix-du-code': {
    on: {
      'code.ask': {
        target: 'code-a-usage-unique',
        actions: [
          assign(({ context, event }) => sendCodeBy(event.way, 'connexion', context)),
          did('code-envoye'),
        ],
      },
    },
  },
};

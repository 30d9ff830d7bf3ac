import { and } from 'xstate';
import { base, did } from '../base.ts';
import { codeScreens } from './code-machine.ts';

/** Screens from a new tab to the one-time code. */
export const states = {
  ...codeScreens,
  'nouvel-onglet': base.createStateConfig({
    on: {
      'address.write': { actions: 'writeAddress' },
      'address.open': [
        { guard: 'opensTheSite', target: 'accueil-public', actions: did('site-ouvert') },
        { actions: ['refuseAddress', did('adresse-refusee')] },
      ],
    },
  }),
  'accueil-public': base.createStateConfig({ on: { 'sign-in.open': 'identification' } }),
  identification: base.createStateConfig({
    on: {
      'identifier.write': { actions: 'writeIdentifier' },
      'password.write': { actions: 'writePassword' },
      'identifier.lost': { target: 'identifiant-oublie', actions: 'clearForms' },
      'password.lost': { target: 'mot-de-passe-oublie', actions: 'clearForms' },
      'sign-in.submit': [
        {
          guard: and(['identifierIsExpected', 'passwordIsExpected']),
          target: 'choix-du-code',
          actions: ['clearDelivery', did('identification-acceptee')],
        },
        {
          guard: 'identifierMayBeReal',
          actions: ['refuseSignIn', 'clearPassword', did('identification-refusee')],
        },
        { actions: ['refuseSignIn', did('identification-refusee')] },
      ],
    },
  }),
  'choix-du-code': base.createStateConfig({
    on: { 'code.ask': { target: 'code-a-usage-unique', actions: ['sendCode', did('code-envoye')] } },
  }),
};

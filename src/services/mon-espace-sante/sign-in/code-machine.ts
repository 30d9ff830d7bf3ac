import { and } from 'xstate';
import { base, did } from '../base.ts';

/** Screens of the one-time code, for signing in and for a new password. */
export const codeScreens = {
  'code-a-usage-unique': base.createStateConfig({
    on: {
      'code.write': { actions: 'writeCode' },
      'code.submit': [
        {
          guard: and(['codeProvesIdentity', 'codeIsForSigningIn']),
          target: 'accueil',
          actions: ['clearDelivery', did('connexion-reussie')],
        },
        {
          guard: 'codeProvesIdentity',
          target: 'nouveau-mot-de-passe',
          actions: ['clearDelivery', did('code-accepte')],
        },
        { actions: ['refuseCode', did('code-refuse')] },
      ],
      'code.resend': [
        { guard: 'resendIsTooEarly', actions: 'refuseAnotherCode' },
        { actions: ['sendAnotherCode', did('code-renvoye')] },
      ],
      wait: { actions: 'noteTime' },
    },
  }),
};

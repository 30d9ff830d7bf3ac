import { and, assign } from 'xstate';
import type { Context } from '../models.ts';
import { deliver, type DeliveryWay } from '../devices/delivery.ts';
import { codeNumber, type OneTimeCode, refuseCode, sendCode, waited, writeCode } from './one-time-code.ts';
import { become, did, type Screens } from '../common/states.ts';

/** A code, and the message that carries it. */
export function sendCodeBy(way: DeliveryWay, purpose: OneTimeCode['purpose'], now: Context) {
  const code = sendCode(now.code, purpose);
  return { code, ...deliver(now.messages, { about: 'code', way, text: codeNumber(code.sent) }) };
}

function sendAnother(now: Context): Partial<Context> {
  const sent = sendCodeBy(now.delivery?.way ?? 'e-mail', now.code.purpose, now);
  return { ...sent, code: { ...sent.code, again: true } };
}

/** The code that proves who one is, for signing in or for another password. */
export const codeScreens: Screens = {
  'code-a-usage-unique': {
    on: {
      'code.write': {
        actions: assign({ code: ({ context, event }) => writeCode(context.code, event.text) }),
      },
      'code.submit': [
        {
          guard: and(['codeProvesIdentity', 'codeIsForSigningIn']),
          target: 'accueil',
          actions: [assign({ delivery: undefined }), did('connexion-reussie')],
        },
        {
          guard: 'codeProvesIdentity',
          target: 'nouveau-mot-de-passe',
          actions: [assign({ delivery: undefined }), did('code-accepte')],
        },
        { actions: [become(({ code }) => ({ code: refuseCode(code) })), did('code-refuse')] },
      ],
      'code.resend': [
        {
          guard: 'codeIsAwaited',
          actions: become(({ code }) => ({ code: { ...code, refused: 'too-soon' } })),
        },
        { actions: [become(sendAnother), did('code-renvoye')] },
      ],
      wait: { actions: become(({ code }) => ({ code: waited(code) })) },
    },
  },
};

import type { Context } from '../models.ts';
import { become, on } from '../common/changes.ts';
import { deliver, type DeliveryWay } from '../devices/delivery.ts';
import { proof } from '../recovery/proof.ts';
import { refuseAddress } from './address.ts';
import { codeNumber, type OneTimeCode, refuseCode, sendCode, waited, writeCode } from './one-time-code.ts';
import { refuse, signIn, writeIdentifier, writePassword } from './sign-in.ts';

/** Context after a new code has been sent. */
export function sendCodeBy(way: DeliveryWay, purpose: OneTimeCode['purpose'], now: Context) {
  const code = sendCode(now.code, purpose);
  return { code, ...deliver(now.messages, { about: 'code', way, text: codeNumber(code.sent) }) };
}

function sendAnother(now: Context): Partial<Context> {
  const sent = sendCodeBy(now.delivery?.way ?? 'e-mail', now.code.purpose, now);
  return { ...sent, code: { ...sent.code, again: true } };
}

export const actions = {
  writeAddress: on('address.write', (_, { text }) => ({ address: { text, refused: undefined } })),
  refuseAddress: become(({ address }) => ({ address: refuseAddress(address) })),

  writeIdentifier: on('identifier.write', (now, { text }) => ({ signIn: writeIdentifier(now.signIn, text) })),
  writePassword: on('password.write', (now, { text }) => ({ signIn: writePassword(now.signIn, text) })),
  refuseSignIn: become(({ signIn, password }) => ({ signIn: refuse(signIn, password) })),
  /** A password next to a real identifier may be real too. */
  clearPassword: become(({ signIn }) => ({ signIn: { ...signIn, password: '' } })),
  /** Empties the forms and forgets the last message. */
  clearForms: become(() => ({ proof, signIn, delivery: undefined })),
  clearDelivery: become(() => ({ delivery: undefined })),

  sendCode: on('code.ask', (now, { way }) => sendCodeBy(way, 'connexion', now)),
  sendAnotherCode: become(sendAnother),
  writeCode: on('code.write', ({ code }, { text }) => ({ code: writeCode(code, text) })),
  refuseCode: become(({ code }) => ({ code: refuseCode(code) })),
  refuseAnotherCode: become(({ code }) => ({ code: { ...code, refused: 'too-soon' } })),
  noteTime: become(({ code }) => ({ code: waited(code) })),
};

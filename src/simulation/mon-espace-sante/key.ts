import type { AnyMachineSnapshot } from 'xstate';
import { opensTheSite } from './address.ts';
import type { Context } from './context.ts';
import { isStrong } from './new-password.ts';
import { judgeCode } from './one-time-code.ts';
import { colette } from './people.ts';
import { identifierFields, verdictsOf } from './proof.ts';
import { judgeSerial } from './serial-number.ts';
import { judgeIdentifier, judgePassword } from './sign-in.ts';

/** What the guards of a screen ask. A screen that is opened again begins blank: no other asks for it. */
const asked: Readonly<Record<string, (now: Context) => readonly unknown[]>> = {
  'nouvel-onglet': ({ address }) => [opensTheSite(address)],
  identification: ({ password, signIn }) => [
    judgeIdentifier(signIn.identifier),
    judgePassword(signIn.password, password),
  ],
  'code-a-usage-unique': ({ code }) => [code.purpose, code.waiting, judgeCode(code)],
  'identifiant-oublie': ({ proof }) => [...verdictsOf(proof, identifierFields), proof.way],
  'mot-de-passe-oublie': ({ proof }) => [
    ...verdictsOf(proof, identifierFields),
    judgeSerial(proof.serial, 'avec-photo'),
    judgeSerial(proof.serial, 'sans-photo'),
    proof.card,
    proof.way,
  ],
  'nouveau-mot-de-passe': ({ newPassword: { text, confirmation } }) => [
    isStrong(text),
    text === confirmation,
    text === colette.newPassword,
    confirmation === colette.newPassword,
  ],
};

/** Screen, device, message and what the guards ask: equal keys have equal exits. */
export function key(service: AnyMachineSnapshot): string {
  const now = service.context as Context;
  const { about, way, read, open } = now.delivery ?? {};
  const screen = service.value as string;
  return [screen, now.device, about, way, read, open, ...(asked[screen]?.(now) ?? [])].join(' ');
}

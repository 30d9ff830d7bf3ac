import { opensTheSite } from './address.ts';
import { isStrong } from '../recovery/new-password.ts';
import { judgeCode } from './one-time-code.ts';
import { colette } from '../people.ts';
import { identifierFields, verdictsOf } from '../recovery/proof.ts';
import { judgeSerial } from '../recovery/serial-number.ts';
import { judgeIdentifier, judgePassword } from './sign-in.ts';
import type { Asked } from '../common/asked.ts';

export const askedToSignIn: Asked = {
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

import { become, on } from '../common/changes.ts';
import { deliver } from '../devices/delivery.ts';
import { colette } from '../people.ts';
import { sendCodeBy } from '../sign-in/actions.ts';
import { confirmPassword, newPassword, refuseNewPassword, writeNewPassword } from './new-password.ts';
import { chooseCard, chooseWay, identifierFields, passwordFields, refuseProof, writeProof } from './proof.ts';

export const actions = {
  writeProof: on('proof.write', ({ proof }, { field, text }) => ({ proof: writeProof(proof, field, text) })),
  chooseWay: on('proof.way', ({ proof }, { way }) => ({ proof: chooseWay(proof, way) })),
  chooseCard: on('proof.card', ({ proof }, { card }) => ({ proof: chooseCard(proof, card) })),
  refuseIdentifierProof: become(({ proof }) => ({ proof: refuseProof(proof, identifierFields) })),
  refusePasswordProof: become(({ proof }) => ({ proof: refuseProof(proof, passwordFields) })),
  sendIdentifier: become(({ messages, proof }) =>
    deliver(messages, { about: 'identifiant', way: proof.way ?? 'e-mail', text: colette.identifier }),
  ),
  sendCodeForPassword: become((now) => ({
    ...sendCodeBy(now.proof.way ?? 'e-mail', 'mot-de-passe', now),
    newPassword,
  })),

  writeNewPassword: on('new-password.write', (now, { text }) => ({
    newPassword: writeNewPassword(now.newPassword, text),
  })),
  confirmNewPassword: on('new-password.confirm', (now, { text }) => ({
    newPassword: confirmPassword(now.newPassword, text),
  })),
  refuseNewPassword: become((now) => ({ newPassword: refuseNewPassword(now.newPassword) })),
  /** From now on, signing in needs the new password. */
  changePassword: become(({ newPassword: { text } }) => ({ password: text })),
};

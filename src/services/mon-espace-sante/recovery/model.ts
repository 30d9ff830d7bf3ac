import { always, meanings } from '../../../contract/meanings.ts';
import type { ScreenSource } from '../../../contract/simulation.ts';
import type { DeliveryWay } from '../devices/delivery.ts';
import { colette } from '../people.ts';
import { openSignIn, press as moves } from '../sign-in/moves.ts';
import { isStrong, type NewPassword, newPassword } from './new-password.ts';
import { isExpected, type Proof, proof, type ProofField } from './proof.ts';
import { type Card, cards, judgeSerial } from './serial-number.ts';

/** State of the forms for a lost identifier and a lost password. */
export interface State {
  readonly proof: Proof;
  readonly newPassword: NewPassword;
}

export const state: State = { proof, newPassword };

export type Event =
  | { readonly type: 'proof.write'; readonly field: ProofField; readonly text: string }
  | { readonly type: 'proof.card'; readonly card: Card }
  | { readonly type: 'proof.way'; readonly way: DeliveryWay }
  | { readonly type: 'proof.submit' | 'new-password.submit' | 'sign-in.open' }
  | { readonly type: 'new-password.write' | 'new-password.confirm'; readonly text: string };

export const guards = {
  wayIsChosen: ({ context }: { context: State }) => context.proof.way !== undefined,
  numberIsExpected: ({ context }: { context: State }) => isExpected(context.proof, 'number'),
  serialIsExpected: ({ context }: { context: State }) => isExpected(context.proof, 'serial'),
  birthDateIsExpected: ({ context }: { context: State }) => isExpected(context.proof, 'birthDate'),
  newPasswordIsStrong: ({ context }: { context: State }) => isStrong(context.newPassword.text),
  newPasswordIsConfirmed: ({ context }: { context: State }) =>
    context.newPassword.text === context.newPassword.confirmation,
};

export const facts = [
  'demande-acceptee',
  'demande-refusee',
  'identifiant-envoye',
  'mot-de-passe-modifie',
  'mot-de-passe-refuse',
] as const;

const { field, outside, press } = meanings<State, Event>();

const way = (name: DeliveryWay) => press({ type: 'proof.way', way: name });
const proofField = (name: ProofField, value: string) =>
  field((text) => ({ type: 'proof.write', field: name, text }), value);

export const anchors = {
  'identifiant-oublie.aide': outside,
  'identifiant-oublie.numero': proofField('number', 'numero-de-securite-sociale'),
  'identifiant-oublie.date-de-naissance': proofField('birthDate', 'date-de-naissance'),
  'identifiant-oublie.par-e-mail': way('e-mail'),
  'identifiant-oublie.par-sms': way('sms'),
  'identifiant-oublie.continuer': press({ type: 'proof.submit' }),
  'identifiant-oublie.retour': press({ type: 'sign-in.open' }),

  'identifiant-envoye.aide': outside,
  'identifiant-envoye.identification': press({ type: 'sign-in.open' }),

  'mot-de-passe-oublie.aide': outside,
  'mot-de-passe-oublie.numero': proofField('number', 'numero-de-securite-sociale'),
  'mot-de-passe-oublie.avec-photo': press({ type: 'proof.card', card: 'avec-photo' }),
  'mot-de-passe-oublie.sans-photo': press({ type: 'proof.card', card: 'sans-photo' }),
  'mot-de-passe-oublie.numero-de-serie': proofField('serial', 'numero-de-serie'),
  'mot-de-passe-oublie.date-de-naissance': proofField('birthDate', 'date-de-naissance'),
  'mot-de-passe-oublie.par-e-mail': way('e-mail'),
  'mot-de-passe-oublie.par-sms': way('sms'),
  'mot-de-passe-oublie.continuer': press({ type: 'proof.submit' }),
  'mot-de-passe-oublie.retour': press({ type: 'sign-in.open' }),

  'nouveau-mot-de-passe.aide': outside,
  'nouveau-mot-de-passe.mot-de-passe': field(
    (text) => ({ type: 'new-password.write', text }),
    'nouveau-mot-de-passe',
  ),
  'nouveau-mot-de-passe.confirmation': field(
    (text) => ({ type: 'new-password.confirm', text }),
    'confirmation',
  ),
  'nouveau-mot-de-passe.continuer': press({ type: 'new-password.submit' }),

  'mot-de-passe-modifie.aide': outside,
  'mot-de-passe-modifie.identification': press({ type: 'sign-in.open' }),
} as const;

export const remembered = {
  newPassword: {
    on: ['nouveau-mot-de-passe'],
    reason: 'Whether both texts are the same shows only once the other one is written anew.',
    of: ({ context: { newPassword } }: { context: State }) => [newPassword.text, newPassword.confirmation],
  },
  way: {
    on: ['identifiant-oublie', 'mot-de-passe-oublie'],
    reason: 'The message goes to one device or the other once the form is sent.',
    of: ({ context }: { context: State }) => context.proof.way,
  },
  serial: {
    on: ['mot-de-passe-oublie'],
    reason: 'A number that is wrong for one kind of card may be right once the other kind is chosen.',
    of: ({ context: { proof } }: { context: State }) => [
      proof.card,
      ...cards.map((card) => judgeSerial(proof.serial, card)),
    ],
  },
};

const chosen = ({ newPassword: { text } }: State): string => (isStrong(text) ? text : colette.newPassword);

export const values = {
  'numero-de-securite-sociale': always(colette.number),
  'date-de-naissance': always(colette.birthDate),
  'numero-de-serie': { text: ({ context }: { context: State }) => colette.serials[context.proof.card] },
  'nouveau-mot-de-passe': always(colette.newPassword),
  confirmation: {
    text: ({ context }: { context: State }) => chosen(context),
    // A password that the learner invented may be a real one: the card does not repeat it.
    secret: ({ context }: { context: State }) =>
      chosen(context) !== colette.password && chosen(context) !== colette.newPassword,
  },
};

export const scenes = {
  'identifiant-oublie': [...openSignIn, ...moves('identification.identifiant-oublie')],
  'mot-de-passe-oublie': [...openSignIn, ...moves('identification.mot-de-passe-oublie')],
};

export const sources = {
  'identifiant-oublie': { origin: 'A', month: '2021-12', checked: undefined },
  'identifiant-envoye': { origin: 'S', month: '2021-12', checked: undefined },
  'mot-de-passe-oublie': { origin: 'A', month: '2021-12', checked: undefined },
  'nouveau-mot-de-passe': { origin: 'A', month: '2021-12', checked: undefined },
  'mot-de-passe-modifie': { origin: 'S', month: '2021-12', checked: undefined },
} as const satisfies Record<string, ScreenSource>;

import { type Address, address } from './address.ts';
import type { Delivery, DeliveryWay, Message } from './delivery.ts';
import { type NewPassword, newPassword } from './new-password.ts';
import { type OneTimeCode, oneTimeCode } from './one-time-code.ts';
import { colette } from './people.ts';
import { type Proof, proof, type ProofField } from './proof.ts';
import type { Card } from './serial-number.ts';
import { type SignIn, signIn } from './sign-in.ts';

export type Device = 'navigateur' | 'boite-mail' | 'telephone';

/** Everything the service knows. Each concern has a module of its own. */
export interface Context {
  /** The device in use. */
  readonly device: Device;
  readonly address: Address;
  readonly signIn: SignIn;
  readonly code: OneTimeCode;
  /** Every message sent, oldest first. */
  readonly messages: readonly Message[];
  /** The last one, while it is of use. */
  readonly delivery: Delivery | undefined;
  readonly proof: Proof;
  readonly newPassword: NewPassword;
  /** The password that opens the account now. */
  readonly password: string;
}

export const context: Context = {
  device: 'navigateur',
  address,
  signIn,
  code: oneTimeCode,
  messages: [],
  delivery: undefined,
  proof,
  newPassword,
  password: colette.password,
};

type Typed<Type extends string> = { readonly type: Type; readonly text: string };
type Plain<Type extends string> = { readonly type: Type };

export type ServiceEvent =
  | { readonly type: 'device.use'; readonly device: Device }
  | Plain<'mail.open' | 'mail.close' | 'message.copy'>
  | { readonly type: 'wait'; readonly delay: string }
  | Typed<'address.write'>
  | Plain<'address.open'>
  | Plain<'sign-in.open' | 'sign-in.submit' | 'identifier.lost' | 'password.lost'>
  | Typed<'identifier.write' | 'password.write'>
  | { readonly type: 'code.ask'; readonly way: DeliveryWay }
  | Typed<'code.write'>
  | Plain<'code.submit' | 'code.resend'>
  | { readonly type: 'proof.write'; readonly field: ProofField; readonly text: string }
  | { readonly type: 'proof.card'; readonly card: Card }
  | { readonly type: 'proof.way'; readonly way: DeliveryWay }
  | Plain<'proof.submit'>
  | Typed<'new-password.write' | 'new-password.confirm'>
  | Plain<'new-password.submit'>;

export const facts = [
  'site-ouvert',
  'adresse-refusee',
  'identification-acceptee',
  'identification-refusee',
  'code-envoye',
  'code-renvoye',
  'code-accepte',
  'code-refuse',
  'connexion-reussie',
  'demande-acceptee',
  'demande-refusee',
  'identifiant-envoye',
  'mot-de-passe-modifie',
  'mot-de-passe-refuse',
] as const;

export type Fact = (typeof facts)[number];

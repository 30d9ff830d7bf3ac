import { type Address, address } from './address.ts';
import { type OneTimeCode, oneTimeCode, type CodeWay } from './one-time-code.ts';
import { type SignIn, signIn } from './sign-in.ts';

export type Device = 'navigateur' | 'boite-mail' | 'telephone';

/** Everything the service knows. Each concern has a module of its own. */
export interface Context {
  /** The device in use. */
  readonly device: Device;
  readonly address: Address;
  readonly signIn: SignIn;
  readonly code: OneTimeCode;
  /** The message with the code is open in the mailbox. */
  readonly mailOpen: boolean;
}

export const context: Context = {
  device: 'navigateur',
  address,
  signIn,
  code: oneTimeCode,
  mailOpen: false,
};

export type ServiceEvent =
  | { readonly type: 'device.use'; readonly device: Device }
  | { readonly type: 'address.write'; readonly text: string }
  | { readonly type: 'address.open' }
  | { readonly type: 'sign-in.open' }
  | { readonly type: 'identifier.write'; readonly text: string }
  | { readonly type: 'password.write'; readonly text: string }
  | { readonly type: 'sign-in.submit' }
  | { readonly type: 'code.ask'; readonly way: CodeWay }
  | { readonly type: 'code.write'; readonly text: string }
  | { readonly type: 'code.submit' }
  | { readonly type: 'code.resend' }
  | { readonly type: 'code.copy' }
  | { readonly type: 'mail.open' }
  | { readonly type: 'mail.close' }
  | { readonly type: 'wait'; readonly delay: string };

export const facts = [
  'site-ouvert',
  'adresse-refusee',
  'identification-acceptee',
  'identification-refusee',
  'code-envoye',
  'code-renvoye',
  'code-refuse',
  'connexion-reussie',
] as const;

export type Fact = (typeof facts)[number];

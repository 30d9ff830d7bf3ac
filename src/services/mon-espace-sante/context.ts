import { type Address, address } from './sign-in/address.ts';
import type { Delivery, Message } from './devices/delivery.ts';
import { type PaperId, paperIds } from './documents/documents.ts';
import { type Listing, listing } from './documents/listing.ts';
import { type Picking, picking } from './joining/picking.ts';
import { blankSaving, type Saved, type Saving } from './documents/saving.ts';
import type { AttachmentId } from './messages/attachments.ts';
import type { Drafts } from './writing/drafts.ts';
import { type Mailbox, mailbox } from './messages/mailbox.ts';
import { type Recipients, recipients } from './writing/recipients.ts';
import { type Writing, writing } from './writing/writing.ts';
import { type NewPassword, newPassword } from './recovery/new-password.ts';
import { type OneTimeCode, oneTimeCode } from './sign-in/one-time-code.ts';
import { colette } from './people.ts';
import { type Proof, proof } from './recovery/proof.ts';
import { type SignIn, signIn } from './sign-in/sign-in.ts';

export type Device = 'navigateur' | 'boite-mail' | 'telephone';

/** A question, or an explanation, over the screen: only its own parts can be used. */
export type Dialog = 'supprimer-conversation' | 'supprimer-brouillon' | 'fin-des-echanges';

/** What has just been done, said at the foot of the screen until the next one. */
export type Snackbar =
  | 'adresse-copiee'
  | 'conversation-supprimee'
  | 'piece-telechargee'
  | 'document-enregistre'
  | 'document-ajoute'
  | 'brouillon-supprime'
  | 'message-envoye';

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

  readonly dialog: Dialog | undefined;
  readonly snackbar: Snackbar | undefined;
  readonly mailbox: Mailbox;
  /** The attachment last opened. */
  readonly attachment: AttachmentId;
  readonly drafts: Drafts;
  /** The message being written, or the last that was. */
  readonly writing: Writing;
  readonly recipients: Recipients;
  readonly picking: Picking;

  /** Administrative papers put away before. */
  readonly papers: readonly PaperId[];
  readonly saved: Saved;
  readonly saving: Saving;
  readonly listing: Listing;
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

  dialog: undefined,
  snackbar: undefined,
  mailbox,
  attachment: 'resultats',
  drafts: {},
  writing,
  recipients,
  picking,

  papers: paperIds,
  saved: {},
  saving: blankSaving('resultats'),
  listing,
};

import { type CorrespondentId, correspondents, plain } from '../messages/correspondents.ts';
import { contactsOf, type Mailbox } from '../messages/mailbox.ts';
import type { Writing } from './writing.ts';

/** The list of recipients: what is looked for, and whether it is unfolded. */
export interface Recipients {
  readonly query: string;
  readonly open: boolean;
}

export const recipients: Recipients = { query: '', open: false };

/** First letters of the last name or of the first name; accents and capitals do not count. */
function completes(query: string, id: CorrespondentId): boolean {
  const { firstName, lastName } = correspondents[id];
  return [lastName, firstName].some((name) => plain(name).startsWith(plain(query)));
}

export const hasContacts = ({ mailbox }: { readonly mailbox: Mailbox }): boolean =>
  contactsOf(mailbox).length > 0;

/** What the list of recipients depends on. */
interface Correspondence {
  readonly mailbox: Mailbox;
  readonly recipients: Recipients;
  readonly writing: Writing;
}

/** Whom the unfolded list offers: contacts not chosen yet that what is written completes to. */
export const contactsShown = ({ mailbox, recipients, writing }: Correspondence): readonly CorrespondentId[] =>
  contactsOf(mailbox).filter(
    (id) => recipients.open && !writing.draft.recipients.includes(id) && completes(recipients.query, id),
  );

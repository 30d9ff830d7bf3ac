import type { Context } from '../context.ts';
import { type CorrespondentId, correspondents, plain } from './correspondents.ts';
import { contactsOf } from './mailbox.ts';

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

export const hasContacts = ({ mailbox }: Context): boolean => contactsOf(mailbox).length > 0;

/** Whom the unfolded list offers: contacts not chosen yet that what is written completes to. */
export const contactsShown = ({ mailbox, recipients, writing }: Context): readonly CorrespondentId[] =>
  contactsOf(mailbox).filter(
    (id) => recipients.open && !writing.draft.recipients.includes(id) && completes(recipients.query, id),
  );

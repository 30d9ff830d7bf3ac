import { type CorrespondentId, correspondents, plain } from '../messages/correspondents.ts';
import { contactsOf, type Mailbox } from '../messages/mailbox.ts';
import type { Writing } from './writing.ts';

/** Whether the query is the start of the last or first name, regardless of accents and capitals. */
export function completes(query: string, id: CorrespondentId): boolean {
  const { firstName, lastName } = correspondents[id];
  return [lastName, firstName].some((name) => plain(name).startsWith(plain(query)));
}

export const hasContacts = ({ mailbox }: { readonly mailbox: Mailbox }): boolean =>
  contactsOf(mailbox).length > 0;

/** The state on which the list of contacts depends. */
interface Correspondence {
  readonly mailbox: Mailbox;
  readonly contactQuery: string;
  readonly writing: Writing;
}

/** Contacts that the unfolded list offers: those not chosen yet that match the query. */
export const contactsShown = ({
  contactQuery,
  mailbox,
  writing,
}: Correspondence): readonly CorrespondentId[] =>
  contactsOf(mailbox).filter((id) => !writing.draft.recipients.includes(id) && completes(contactQuery, id));

import { type CorrespondentId, correspondents, plain } from '../messages/correspondents.ts';
import { contactsOf, type Mailbox } from '../messages/mailbox.ts';
import type { Writing } from './writing.ts';

/** First letters of the last name or of the first name; accents and capitals do not count. */
export function completes(query: string, id: CorrespondentId): boolean {
  const { firstName, lastName } = correspondents[id];
  return [lastName, firstName].some((name) => plain(name).startsWith(plain(query)));
}

export const hasContacts = ({ mailbox }: { readonly mailbox: Mailbox }): boolean =>
  contactsOf(mailbox).length > 0;

/** What the list of contacts depends on. */
interface Correspondence {
  readonly mailbox: Mailbox;
  readonly contactQuery: string;
  readonly writing: Writing;
}

/** Whom the unfolded list offers: contacts not chosen yet that what is written completes to. */
export const contactsShown = ({
  contactQuery,
  mailbox,
  writing,
}: Correspondence): readonly CorrespondentId[] =>
  contactsOf(mailbox).filter((id) => !writing.draft.recipients.includes(id) && completes(contactQuery, id));

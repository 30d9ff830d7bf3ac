import type { Context } from '../models.ts';
import { become, on } from '../common/changes.ts';
import { sendMessage } from '../messages/mailbox.ts';
import { type Draft, dropDraft, keepDraft } from './drafts.ts';
import { change, messageOf, refuseWriting, type Writing } from './writing.ts';

const keep = ({ drafts }: Context, writing: Writing): Partial<Context> => ({
  writing,
  drafts: keepDraft(drafts, writing.place, writing.draft),
});

/** Context after a change of the message on the screen; its draft is saved with it. */
export const rewrite = (now: Context, changed: Partial<Draft>) => keep(now, change(now.writing, changed));

export const actions = {
  writeText: on('text.write', (now, { text }) => rewrite(now, { text })),
  writeSubject: on('subject.write', (now, { text }) => rewrite(now, { subject: text })),
  removeEnclosure: on('enclosure.remove', (now, { enclosure }) =>
    rewrite(now, { enclosures: now.writing.draft.enclosures.filter((one) => one !== enclosure) }),
  ),
  deleteDraft: become(({ drafts, writing }) => ({ drafts: dropDraft(drafts, writing.place) })),
  sendMessage: become(({ drafts, mailbox, writing }) => ({
    mailbox: sendMessage(mailbox, messageOf(writing)),
    drafts: dropDraft(drafts, writing.place),
  })),
  refuseSending: become((now) => keep(now, refuseWriting(now.writing))),

  searchContacts: on('contacts.search', (_, { text }) => ({ contactQuery: text })),
  clearSearch: become(() => ({ contactQuery: '' })),
  addRecipient: on('recipients.add', (now, { correspondent }) =>
    rewrite(now, { recipients: [...now.writing.draft.recipients, correspondent] }),
  ),
  removeRecipient: on('recipients.remove', (now, { correspondent }) =>
    rewrite(now, { recipients: now.writing.draft.recipients.filter((one) => one !== correspondent) }),
  ),
};

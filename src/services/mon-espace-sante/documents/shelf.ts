import type { Context } from '../models.ts';
import { attachments, type StorableId, storableIds } from '../messages/attachments.ts';
import { authorOf } from '../messages/conversations.ts';
import type { EnclosureId } from '../writing/enclosures.ts';
import { documentIds, documents, papers, type StoredDocument } from './documents.ts';
import { list } from './listing.ts';

/** A line of a list of documents. */
export interface DocumentRow extends StoredDocument {
  readonly id: EnclosureId;
}

const stored: readonly DocumentRow[] = documentIds.map((id) => ({ id: `document-${id}`, ...documents[id] }));

const savedRow = ({ saved }: Context, id: StorableId): readonly DocumentRow[] => {
  const { [id]: document } = saved;
  return document ? [{ ...attachments[id], ...document, id: `enregistre-${id}`, author: authorOf(id) }] : [];
};

const healthDocuments = (now: Context): readonly DocumentRow[] => [
  ...storableIds.flatMap((id) => savedRow(now, id)),
  ...stored,
];

/** Administrative papers put away, in the picker of their own. */
export const papersToPick = (now: Context): readonly DocumentRow[] =>
  now.papers.map((id) => ({ id: `piece-${id}`, ...papers[id] }));

/** Documents that can be joined to a message, sorted and filtered; papers have a picker of their own. */
export const documentsToPick = (now: Context): readonly DocumentRow[] =>
  list(now.listing, healthDocuments(now));

/** The screen « Documents », sorted and filtered. */
export const documentsShown = (now: Context): readonly DocumentRow[] =>
  list(now.listing, [...healthDocuments(now), ...papersToPick(now)]);

import type { Context } from '../models.ts';
import { attachments, type StorableId, storableIds } from '../messages/attachments.ts';
import { authorOf } from '../messages/conversations.ts';
import type { EnclosureId } from '../writing/enclosures.ts';
import { documentIds, documents, papers, type StoredDocument } from './documents.ts';
import { list } from './listing.ts';

/** A row of a list of documents. */
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

/** The saved administrative papers, which have their own picker. */
export const papersToPick = (now: Context): readonly DocumentRow[] =>
  now.papers.map((id) => ({ id: `piece-${id}`, ...papers[id] }));

/** Documents that can be attached to a message, sorted and filtered, without papers. */
export const documentsToPick = (now: Context): readonly DocumentRow[] =>
  list(now.listing, healthDocuments(now));

/** Documents and papers of the screen « Documents », sorted and filtered. */
export const documentsShown = (now: Context): readonly DocumentRow[] =>
  list(now.listing, [...healthDocuments(now), ...papersToPick(now)]);

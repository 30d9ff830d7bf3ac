import type { Category } from './categories.ts';

/** Sorting and filter of a list of documents. */
export interface Listing {
  readonly order: 'plus-recents' | 'plus-anciens';
  readonly category: Category | 'toutes';
}

export const listing: Listing = { order: 'plus-recents', category: 'toutes' };

interface ListedDocument {
  readonly date: string;
  readonly category: Category;
}

/** The documents of the category, sorted by date. */
export function list<Document extends ListedDocument>(
  { category, order }: Listing,
  all: readonly Document[],
): Document[] {
  const sign = order === 'plus-recents' ? -1 : 1;
  return all
    .filter((document) => category === 'toutes' || document.category === category)
    .sort((one, other) => sign * one.date.localeCompare(other.date));
}

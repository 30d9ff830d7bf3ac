import type { Chunk } from '../engine/flow/chunks.ts';

/** What loads a tutorial in one language. */
type Loaders = {
  readonly first: () => Promise<Chunk>;
  /** The slides that are not among the first. */
  readonly rest: () => Promise<Chunk>;
  /** The pictures, if there are any, ahead of the slides that show them. */
  readonly pictures?: () => Promise<unknown>;
};

/** A tutorial of the library, its content still to load. Made at build time. */
export interface CatalogueEntry {
  readonly id: string;
  /** Id of the service that it teaches. */
  readonly service: string;
  /** By language. */
  readonly parts: Readonly<Record<string, Loaders>>;
}

/** Everything that can be opened. */
export type Catalogue = readonly CatalogueEntry[];

/** The language in which something is shown: the one asked for, else French, else any. */
export function languageFor(available: Readonly<Record<string, unknown>>, asked: string | undefined): string {
  if (asked !== undefined && Object.hasOwn(available, asked)) return asked;
  return Object.hasOwn(available, 'fr') ? 'fr' : (Object.keys(available)[0] ?? 'fr');
}

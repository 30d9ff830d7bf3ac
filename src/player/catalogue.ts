import type { Chunk } from '../engine/flow/chunks.ts';

/** Loaders of a tutorial in one language. */
type Loaders = {
  readonly first: () => Promise<Chunk>;
  /** Loads the slides that are not among the first. */
  readonly rest: () => Promise<Chunk>;
  /** Loads the pictures, if there are any, before the slides that show them. */
  readonly pictures?: () => Promise<unknown>;
};

/** A tutorial of the library, whose contents are loaded on demand. Made at build time. */
export interface CatalogueEntry {
  readonly id: string;
  /** Id of the service that the tutorial teaches. */
  readonly service: string;
  /** Loaders by language. */
  readonly parts: Readonly<Record<string, Loaders>>;
}

/** Every tutorial that can be opened. */
export type Catalogue = readonly CatalogueEntry[];

/** The language to show: the requested one, else French, else the first available. */
export function languageFor(available: Readonly<Record<string, unknown>>, asked: string | undefined): string {
  if (asked !== undefined && Object.hasOwn(available, asked)) return asked;
  return Object.hasOwn(available, 'fr') ? 'fr' : (Object.keys(available)[0] ?? 'fr');
}

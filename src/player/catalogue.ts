import type { Part } from '../engine/parts.ts';

/** A tutorial of the library, its content still to load. Made at build time. */
export interface Listed {
  readonly id: string;
  /** By language: the first slides, and the others. */
  readonly parts: Readonly<Record<string, { first: () => Promise<Part>; rest: () => Promise<Part> }>>;
}

/** Everything that can be opened. */
export type Catalogue = readonly Listed[];

/** The language in which something is shown: the one asked for, else French, else any. */
export function languageFor(available: Readonly<Record<string, unknown>>, asked: string | undefined): string {
  if (asked !== undefined && Object.hasOwn(available, asked)) return asked;
  return Object.hasOwn(available, 'fr') ? 'fr' : (Object.keys(available)[0] ?? 'fr');
}

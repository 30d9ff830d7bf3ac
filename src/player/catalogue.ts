import type { Route } from '../engine/flow.ts';
import type { Heading, Words } from '../engine/words.ts';

/** A tutorial of the library, its content still to load. */
export interface Listed {
  readonly id: string;
  /** Slides on the expected path. */
  readonly length: number;
  /** By language. */
  readonly headings: Readonly<Record<string, Heading>>;
  /** Address of the drawing for the library page. */
  readonly picture: string | undefined;
  readonly route: () => Promise<Route>;
  /** By language. */
  readonly words: Readonly<Record<string, () => Promise<Words>>>;
}

/** Everything the library holds. Made at build time. */
export interface Catalogue {
  readonly tutorials: readonly Listed[];
  /** Tutorials not written yet: id to title by language. */
  readonly announced: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The language in which something is shown: the one asked for, else French, else any. */
export function languageFor(available: Readonly<Record<string, unknown>>, asked: string | undefined): string {
  if (asked !== undefined && Object.hasOwn(available, asked)) return asked;
  return Object.hasOwn(available, 'fr') ? 'fr' : (Object.keys(available)[0] ?? 'fr');
}

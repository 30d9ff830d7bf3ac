import type { Picture } from '../flow/pictures.ts';

/** What stands in a tutorial's folder. */
export interface TutorialFiles {
  readonly id: string;
  /** Path of the folder, as messages name it. */
  readonly folder: string;
  /** Absent if there is no such file. */
  readonly machine: string | undefined;
  /** By language. */
  readonly texts: Readonly<Record<string, string>>;
  readonly media: readonly Picture[];
  /** Links that lead out of the folder, by their path in it. */
  readonly outside: readonly string[];
}

/** A folder of tutorials. */
export interface Shelf {
  readonly tutorials: readonly TutorialFiles[];
  /** Announced, not written: id to title by language. */
  readonly announced: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

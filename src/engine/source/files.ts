import type { Picture } from '../flow/pictures.ts';

/** Contents of a tutorial's folder. */
export interface TutorialFiles {
  readonly id: string;
  /** Path of the folder, as messages show it. */
  readonly folder: string;
  /** Text of machine.ts; absent if there is no such file. */
  readonly machine: string | undefined;
  /** Text files by language. */
  readonly texts: Readonly<Record<string, string>>;
  readonly media: readonly Picture[];
  /** Symbolic links that lead out of the folder, by their path in the folder. */
  readonly outside: readonly string[];
}

/** A folder of tutorials. */
export interface Shelf {
  readonly tutorials: readonly TutorialFiles[];
  /** Tutorials announced but not written: titles by language, by id. */
  readonly announced: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

import type { Pictures } from '../flow/picture-stage.ts';
import type { MachineReading } from './machine/machine.ts';
import type { TextReading } from './text/text.ts';

/** The parsed files of a tutorial. */
export interface Reading {
  /** Name of the tutorial's folder. */
  readonly tutorial: string;
  readonly machine: MachineReading;
  /** Texts by language; `fr` is the original. */
  readonly texts: ReadonlyMap<string, TextReading>;
  /** Pictures by `media/<file>`. */
  readonly media: Pictures;
  /** Paths of symbolic links that lead out of the folder: their targets were not read. */
  readonly outside: readonly string[];
}

/** A tutorial of the shelf, as rules for other tutorials see it. */
export interface Neighbour {
  /** Titles by language, without those that are not known. */
  readonly titles: Readonly<Record<string, string>>;
  /** Absent if the tutorial is announced but not written. */
  readonly reading?: Reading;
}

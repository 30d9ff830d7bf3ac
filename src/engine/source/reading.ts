import type { Pictures } from '../flow/picture-stage.ts';
import type { MachineReading } from './machine/machine.ts';
import type { TextReading } from './text/text.ts';

/** A tutorial's files, read. */
export interface Reading {
  /** Name of its folder. */
  readonly tutorial: string;
  readonly machine: MachineReading;
  /** By language; `fr` is the original. */
  readonly texts: ReadonlyMap<string, TextReading>;
  /** By its `media/<file>`. */
  readonly media: Pictures;
  /** Paths of links that lead out of the folder: nothing was read through them. */
  readonly outside: readonly string[];
}

/** A tutorial of the shelf, as the others see it. */
export interface Neighbour {
  /** By language; none where the title is not known. */
  readonly titles: Readonly<Record<string, string>>;
  /** Absent if it is announced and not written. */
  readonly reading?: Reading;
}

/** A position in a file, lines and columns from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A file of an author, and whose it is. */
export interface SourceFile {
  readonly file: string;
  readonly tutorial: string;
  readonly lang?: string;
}

/** Where exactly something is wrong. */
export interface Location extends SourceFile, Position {
  readonly slide?: string;
}

/** A change of a file that mends a problem. Offsets in UTF-16 units of the file read with plain line ends. */
export interface Edit {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  /** What stands there after. */
  readonly text: string;
}

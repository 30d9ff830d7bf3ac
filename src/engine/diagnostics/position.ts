/** A position in a file, lines and columns from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A file of an author, with the tutorial that the file belongs to. */
export interface SourceFile {
  readonly file: string;
  readonly tutorial: string;
  readonly lang?: string;
}

/** The exact place of a problem. */
export interface Location extends SourceFile, Position {
  readonly slide?: string;
}

/**
 * A change of a file that corrects a problem. Offsets in UTF-16 units of the file read with plain line ends.
 */
export interface Edit {
  readonly file: string;
  readonly from: number;
  readonly to: number;
  /** Replacement of the text between the offsets. */
  readonly text: string;
}

/** An error keeps a tutorial from being played; a warning is advice. */
export type Severity = 'error' | 'warning';

/** One thing wrong in a tutorial, in words that its author understands. Lines and columns from 1. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly tutorial: string;
  readonly slide?: string;
  readonly lang?: string;
}

/** A place in a file, lines and columns from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

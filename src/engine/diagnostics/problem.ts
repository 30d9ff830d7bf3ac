import type { Severity } from './diagnostic.ts';
import type { Edit, Location } from './position.ts';

/** One thing wrong in a tutorial, in words that its author understands. */
export interface Problem extends Location {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
  /** The same, as a change that is safe to apply. */
  readonly edit?: Edit;
}

import type { Severity } from './diagnostic.ts';
import type { Edit, Location } from './position.ts';

/** One problem of a tutorial, in words for its author. */
export interface Problem extends Location {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** How to correct the problem. */
  readonly fix: string;
  /** The correction as a change that is safe to apply. */
  readonly edit?: Edit;
}

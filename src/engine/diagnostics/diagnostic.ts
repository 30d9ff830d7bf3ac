import type { Code, messages } from './messages/fr.ts';
import type { Edit, Location } from './position.ts';

/** An error keeps a tutorial from being played; a warning is advice. */
export type Severity = 'error' | 'warning';

/** One thing wrong, not yet in words. */
export interface Diagnostic extends Location {
  readonly code: Code;
  readonly severity: Severity;
  /** What its message names. */
  readonly params: readonly unknown[];
  readonly edit?: Edit;
}

/** What the message of a code names. */
export type Params<C extends Code> = Parameters<(typeof messages)[C]>;

/** Notes an error at a position of the file that is read. */
export type Report<At> = <C extends Code>(at: At, code: C, ...params: Params<C>) => void;

/** What keeps a file from being read as it was meant. */
export const error = <C extends Code>(location: Location, code: C, ...params: Params<C>): Diagnostic => ({
  ...location,
  code,
  severity: 'error',
  params,
});

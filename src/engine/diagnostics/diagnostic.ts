import type { Code, messages } from './messages/fr.ts';
import type { Edit, Location } from './position.ts';

/** An error keeps a tutorial from being played; a warning is advice. */
export type Severity = 'error' | 'warning';

/** One problem, as a code and parameters that `format` puts into words. */
export interface Diagnostic extends Location {
  readonly code: Code;
  readonly severity: Severity;
  /** Parameters of the message. */
  readonly params: readonly unknown[];
  readonly edit?: Edit;
}

/** Parameters of the message of a code. */
export type Params<C extends Code> = Parameters<(typeof messages)[C]>;

/** Records an error at a position of the file that is being read. */
export type Report<At> = <C extends Code>(at: At, code: C, ...params: Params<C>) => void;

/** Makes a diagnostic of severity `error` at a location. */
export const error = <C extends Code>(location: Location, code: C, ...params: Params<C>): Diagnostic => ({
  ...location,
  code,
  severity: 'error',
  params,
});

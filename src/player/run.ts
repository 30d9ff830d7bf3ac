import type { Session } from '../engine/play/session.ts';
import type { OpenTutorial } from './opening.ts';

/** A tutorial being played. Several of them wait while one visits another. */
export interface Run {
  readonly id: number;
  readonly opened: OpenTutorial;
  /** Where this one is a visit from. */
  readonly caller: Caller | undefined;
  /** Its first stop is an entry of the history more, or the present one. */
  readonly enters: 'push' | 'move';
}

/** The tutorial from which another is visited. */
export interface Caller {
  /** The calling run, as it was left. */
  readonly run: Run;
  /** Its session once it is come back to from the visit’s. */
  readonly comeBack: (visited: Session) => Session;
}

/** What a tutorial being played asks of what goes from one to another. */
export interface Travels {
  /** Notes a run as it now is. */
  keep(run: Run): void;
  /** Visits another tutorial, or a slide of it, with the service as it is now. */
  visit(caller: Run, target: string): unknown;
  /** Comes back from a visit, with the service as it now is. */
  comeBack(run: Run): void;
  /** Goes back to the slide from which a visit began, as it was. */
  leave(run: Run): void;
}

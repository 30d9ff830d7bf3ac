import type { Session } from '../engine/play/session.ts';
import type { OpenTutorial } from './opening.ts';

/** A tutorial being played. The caller's run waits during a visit. */
export interface Run {
  readonly id: number;
  readonly opened: OpenTutorial;
  /** The tutorial and slide that opened this run as a visit; undefined otherwise. */
  readonly caller: Caller | undefined;
  /** Whether the first stop adds an entry to the history or rewrites the current one. */
  readonly enters: 'push' | 'move';
}

/** The tutorial from which another is visited. */
export interface Caller {
  /** The calling run at the start of the visit. */
  readonly run: Run;
  /** The caller's session after the return from the visit, given the visit’s session. */
  readonly comeBack: (visited: Session) => Session;
}

/** What a run needs in order to move between tutorials. */
export interface Travels {
  /** Stores the current state of a run. */
  keep(run: Run): void;
  /**
   * Visits another tutorial or a slide of it (`<tutorial>/<slide>`), with the service in its current state.
   */
  visit(caller: Run, target: string): unknown;
  /** Returns from a visit, with the service in its current state. */
  comeBack(run: Run): void;
  /** Returns to the slide from which a visit began, with the service as it was then. */
  leave(run: Run): void;
}

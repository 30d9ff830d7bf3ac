import { tick } from 'svelte';
import type { Session } from '../engine/play/session.ts';
import { Journey } from '../player/journey.svelte.ts';
import type { Run } from '../player/run.ts';
import type { Deps } from '../player/deps.ts';
import { notePlaces } from './places.ts';

/** A journey whose current run can be read at any time. */
export class WatchedJourney extends Journey {
  readonly #page: Element;
  #last: Run | undefined = $state.raw();

  constructor(deps: Deps, page: Element) {
    super(deps);
    this.#page = page;
  }

  /** The run being played, in its current state. */
  get run(): Run | undefined {
    const { shown } = this;
    if (typeof shown !== 'object' || shown.kind !== 'run') return undefined;
    return this.#last?.id === shown.run.id ? this.#last : shown.run;
  }

  override keep(run: Run): void {
    super.keep(run);
    this.#last = run;
  }

  /** Continues a run with another session. */
  async goOn(run: Run, session: Session): Promise<void> {
    this.keep({ ...run, opened: { ...run.opened, session } });
    await this.goTo(run.id, session.cursor);
  }

  /** Continues a run on the same slide; scroll positions and focus are kept. */
  async stay(run: Run): Promise<void> {
    const restore = notePlaces(this.#page);
    await this.goOn(run, run.opened.session);
    // The page moves the focus only after it is drawn.
    await tick();
    await tick();
    restore();
  }
}

import { tick } from 'svelte';
import type { Session } from '../engine/play/session.ts';
import { Journey } from '../player/journey.svelte.ts';
import type { Run } from '../player/run.ts';
import type { Deps } from '../player/deps.ts';
import { notePlaces } from './places.ts';

/** A journey that tells at any moment how far it is. */
export class WatchedJourney extends Journey {
  readonly #page: Element;
  #last: Run | undefined = $state.raw();

  constructor(deps: Deps, page: Element) {
    super(deps);
    this.#page = page;
  }

  /** The run being played, as it now is. */
  get run(): Run | undefined {
    const { shown } = this;
    if (typeof shown !== 'object' || shown.kind !== 'run') return undefined;
    return this.#last?.id === shown.run.id ? this.#last : shown.run;
  }

  override keep(run: Run): void {
    super.keep(run);
    this.#last = run;
  }

  /** Goes on with the present run at another place. */
  async goOn(run: Run, session: Session): Promise<void> {
    this.keep({ ...run, opened: { ...run.opened, session } });
    await this.goTo(run.id, session.cursor);
  }

  /** Goes on with the present run where one stands: what is scrolled and focused stays so. */
  async stay(run: Run): Promise<void> {
    const restore = notePlaces(this.#page);
    await this.goOn(run, run.opened.session);
    // The page moves the focus once it is drawn.
    await tick();
    await tick();
    restore();
  }
}

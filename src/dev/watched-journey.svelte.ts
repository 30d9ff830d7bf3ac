import type { Session } from '../engine/session.ts';
import { Journey, type Run } from '../player/journey.svelte.ts';

/** A journey that tells at any moment how far it is. */
export class WatchedJourney extends Journey {
  #last: Run | undefined = $state.raw();

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
  goOn(run: Run, session: Session): Promise<void> {
    this.keep({ ...run, opened: { ...run.opened, session } });
    return this.goTo(run.id, session.cursor);
  }
}

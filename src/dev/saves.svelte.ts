import { here, type Session } from '../engine/play/session.ts';
import type { Run } from '../player/run.ts';
import type { Deps } from '../player/deps.ts';
import { renew, type Renewed } from './renew.ts';
import type { Stop } from './retrace.ts';
import type { WatchedJourney } from './watched-journey.svelte.ts';

/** A replay that stopped before its end. */
interface Halt {
  /** The session that the replay was to restore. */
  readonly aim: Session;
  /** The session at which the replay stopped. */
  readonly session: Session;
  readonly stop: Stop;
}

/** Follows saves: the run of the player continues on the saved tutorial. */
export class Saves {
  readonly #journey: WatchedJourney;
  readonly #deps: Deps;
  #halt: Halt | undefined = $state.raw();
  #count = 0;

  constructor(journey: WatchedJourney, deps: Deps) {
    this.#journey = journey;
    this.#deps = deps;
  }

  /** The gesture at which the replay stopped; undefined once the author has moved on from that slide. */
  get stop(): Stop | undefined {
    return this.#pending?.stop;
  }

  get #pending(): Halt | undefined {
    return this.#journey.run?.opened.session === this.#halt?.session ? this.#halt : undefined;
  }

  /** To be called after a save: loads the saved tutorial from the catalogue and continues the run. */
  async follow(): Promise<void> {
    const { run, shown } = this.#journey;
    if (!run) return shown === 'failed' || shown?.kind === 'missing' ? this.#journey.retry() : undefined;
    const turn = ++this.#count;
    const aim = this.#pending ? { ...run, opened: { ...run.opened, session: this.#pending.aim } } : run;
    const renewed = await renew(aim, this.#deps).catch(() => undefined);
    const isLate = turn !== this.#count || this.#journey.run?.id !== run.id;
    if (renewed && renewed.run !== aim && !isLate) await this.#goOn(renewed, aim);
  }

  async #goOn({ run, stop }: Renewed, { opened: { session: aim } }: Run): Promise<void> {
    const { session } = run.opened;
    this.#halt = stop && { aim, session, stop };
    const isThere = here(session).slide === here(aim).slide;
    await (isThere ? this.#journey.stay(run) : this.#journey.goOn(run, session));
  }
}

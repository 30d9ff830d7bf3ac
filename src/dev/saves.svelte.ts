import { here, type Session } from '../engine/play/session.ts';
import type { Run } from '../player/run.ts';
import type { Deps } from '../player/deps.ts';
import { renew, type Renewed } from './renew.ts';
import type { Stop } from './retrace.ts';
import type { WatchedJourney } from './watched-journey.svelte.ts';

/** A replay that could not go on to the end. */
interface Halt {
  /** What it was to come back to. */
  readonly aim: Session;
  /** Where it stopped. */
  readonly session: Session;
  readonly stop: Stop;
}

/** Follows what is saved: the visit in the player goes on over the new tutorial. */
export class Saves {
  readonly #journey: WatchedJourney;
  readonly #deps: Deps;
  #halt: Halt | undefined = $state.raw();
  #count = 0;

  constructor(journey: WatchedJourney, deps: Deps) {
    this.#journey = journey;
    this.#deps = deps;
  }

  /** Why the page does not stand where it stood, until one goes on from there. */
  get stop(): Stop | undefined {
    return this.#pending?.stop;
  }

  get #pending(): Halt | undefined {
    return this.#journey.run?.opened.session === this.#halt?.session ? this.#halt : undefined;
  }

  /** A tutorial was saved: the catalogue loads it as it now is. */
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

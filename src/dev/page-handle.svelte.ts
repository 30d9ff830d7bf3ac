import type { Problem } from '../engine/diagnostics/problem.ts';
import { follow, portable, type PortableGesture } from '../engine/play/portable.ts';
import { jump, type Session } from '../engine/play/session.ts';
import type { Places } from '../player/ports.ts';
import { parseAddress } from '../player/addresses.ts';
import type { Handle, Played } from './handle.ts';
import type { Problems } from './problems.svelte.ts';
import type { WatchedJourney } from './watched-journey.svelte.ts';

/** Access to the page for the tools of authors. */
export class PageHandle implements Handle {
  readonly #journey: WatchedJourney;
  readonly #problems: Problems;
  readonly #places: Places;

  constructor(journey: WatchedJourney, problems: Problems, places: Places) {
    this.#journey = journey;
    this.#problems = problems;
    this.#places = places;
  }

  readonly played = $derived.by((): Played | undefined => {
    const opened = this.#journey.run?.opened;
    if (!opened) return undefined;
    const { words, lang, session } = opened;
    return { flow: session.world.flow, words, lang, session, trail: portable(session) };
  });

  get tutorial(): string | undefined {
    // Reads `shown`, so that the value is computed again when the page shows something else.
    void this.#journey.shown;
    return this.played?.flow.id ?? parseAddress(this.#places.address).tutorial;
  }

  get problems() {
    return this.#problems.of(this.tutorial);
  }

  get sketch() {
    return this.#problems.sketchOf(this.tutorial);
  }

  get obstacles(): readonly Problem[] {
    const { broken } = this.#problems;
    if (this.tutorial !== undefined && broken.includes(this.tutorial)) return this.problems;
    // A visit that fails leaves the address of the caller, so the problems of all broken tutorials are given.
    return this.#journey.shown === 'failed' ? broken.flatMap((one) => this.#problems.of(one)) : [];
  }

  jump(slide: string): void {
    void this.#goOn((session) => (session.world.flow.slides[slide] ? jump(session, slide) : session));
  }

  replay(trail: readonly PortableGesture[]): void {
    void this.#goOn(({ world }) => follow(world, trail));
  }

  /** Loads all slides first, because the target may be one that is not loaded yet. */
  async #goOn(next: (session: Session) => Session): Promise<void> {
    await this.#journey.run?.opened.whole();
    const { run } = this.#journey;
    if (run) await this.#journey.goOn(run, next(run.opened.session));
  }
}

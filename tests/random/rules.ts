import { back, forward, gesturesOf, here, replay, type Session } from '../../src/engine/play/session.ts';
import type { Frame } from '../../src/engine/play/step.ts';
import type { World } from '../../src/engine/play/world.ts';
import { viewOf } from '../../src/engine/explore/key.ts';
import { futureOf } from '../exits.ts';

const whole = ({ slide, service }: Frame) => JSON.stringify({ slide, service });

function expectSame(what: string, found: string, expected: string) {
  if (found !== expected) throw new Error(`${what}: ${found} instead of ${expected}`);
}

/** What must hold in every session of a tutorial, whatever was done. Each rule throws where it is broken. */
export class Rules {
  readonly #world: World;
  /** By view and by key: where they lead. */
  readonly #futures = new Map<string, string>();
  readonly #checked = new WeakSet<Frame['service']>();
  readonly #views = new Set<string>();
  /** Those that were seen. */
  readonly slides = new Set<string>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Views of the service that were seen. */
  get views(): number {
    return this.#views.size;
  }

  /** States of the service that were seen, by their keys. */
  get keys(): number {
    return this.#futures.size - this.#views.size;
  }

  check(session: Session): void {
    this.#checkWalk(session);
    this.#checkFuture(here(session));
    this.slides.add(here(session).slide);
  }

  /** Back and Forward give the identical frames. */
  #checkWalk(session: Session) {
    const { frames, cursor } = session;
    const before = back(session);
    if (here(before) !== frames[Math.max(0, cursor - 1)]) throw new Error('Back gives another frame.');
    if (cursor > 0 && here(forward(before)) !== here(session))
      throw new Error('Forward gives another frame.');
  }

  /** States with equal views or keys go on alike. */
  #checkFuture({ service }: Frame) {
    if (this.#checked.has(service)) return;
    this.#checked.add(service);
    const { simulation } = this.#world;
    this.#views.add(viewOf(simulation, service));
    for (const [name, future] of futureOf(simulation, service)) {
      const found = JSON.stringify(future);
      expectSame(`Equal states ${name}, another future`, found, this.#futures.get(name) ?? found);
      this.#futures.set(name, found);
    }
  }

  /** The trail replays to the same slide in the same state. */
  checkReplay(session: Session): void {
    const again = replay(this.#world, gesturesOf(here(session).trail));
    expectSame('Another replay', whole(here(again)), whole(here(session)));
  }
}

/** Notes what frames hold, to find later that none changed. */
export class Memory {
  readonly #held = new Map<Frame, string>();

  note(frame: Frame): void {
    if (!this.#held.has(frame)) this.#held.set(frame, whole(frame));
  }

  check(): void {
    for (const [frame, text] of this.#held) expectSame('A frame changed', whole(frame), text);
  }
}

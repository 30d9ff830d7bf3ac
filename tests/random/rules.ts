import { back, forward, gesturesOf, here, replay, type Session } from '../../src/engine/play/session.ts';
import type { Frame } from '../../src/engine/play/step.ts';
import type { World } from '../../src/engine/play/world.ts';
import { exitsOf } from '../exits.ts';

const whole = ({ slide, service }: Frame) => JSON.stringify({ slide, service });

function expectSame(what: string, found: string, expected: string) {
  if (found !== expected) throw new Error(`${what}: ${found} instead of ${expected}`);
}

/** What must hold in every session of a tutorial, whatever was done. Each rule throws where it is broken. */
export class Rules {
  readonly #world: World;
  readonly #exits = new Map<string, string>();
  /** Those that were seen. */
  readonly slides = new Set<string>();

  constructor(world: World) {
    this.#world = world;
  }

  /** States of the service that were seen. */
  get states(): number {
    return this.#exits.size;
  }

  check(session: Session): void {
    this.#checkWalk(session);
    this.#checkExits(here(session));
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

  /** States with equal keys have equal exits. */
  #checkExits({ service }: Frame) {
    const { simulation } = this.#world;
    const key = simulation.key(service);
    const found = JSON.stringify(exitsOf(simulation, service));
    expectSame(`Equal keys ${key}, other exits`, found, this.#exits.get(key) ?? found);
    this.#exits.set(key, found);
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

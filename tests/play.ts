import { expect } from 'vitest';
import { touch } from '../src/engine/play/service.ts';
import { back, forward, here, jump, send, type Session, start } from '../src/engine/play/session.ts';
import type { World } from '../src/engine/play/world.ts';
import type { Gesture } from '../src/contract/gesture.ts';
import type { Anchor } from '../src/services/mon-espace-sante/anchors.ts';
import type { Fact } from '../src/services/mon-espace-sante/models.ts';
import type { Delay } from '../src/services/mon-espace-sante/delays.ts';

/** Opens a tutorial without a page, to be told as a story. */
export const play = (world: World): Play => new Play(start(world));

/** A moment of a story. Immutable: a story may go on from it in several ways. */
export class Play {
  readonly session: Session;
  /** What the last gesture made the service do. */
  readonly #facts: readonly string[];

  constructor(session: Session, facts: readonly string[] = []) {
    this.session = session;
    this.#facts = facts;
  }

  press = (at: Anchor) => this.#make({ do: 'press', at });
  wait = (at: Delay) => this.#make({ do: 'wait', at });
  choose = (at: string) => this.#make({ do: 'choose', at });
  next = () => this.#make({ do: 'next' });
  back = () => new Play(back(this.session));
  forward = () => new Play(forward(this.session));
  /** Opens the address of a slide. */
  open = (slide: string) => new Play(jump(this.session, slide));

  /** Types a text; without one, what the scenario expects there. Throws if it can’t be known yet. */
  type(at: Anchor, text = this.#valueOf(at)) {
    return this.#make({ do: 'type', at, text });
  }

  expectSlide(slide: string) {
    expect(here(this.session).slide).toBe(slide);
    return this;
  }

  /** What the last gesture made the service do, all of it. */
  expectFacts(...facts: Fact[]) {
    expect(this.#facts).toEqual(facts.map((fact) => `did.${fact}`));
    return this;
  }

  #make(gesture: Gesture) {
    const { slide, service } = here(this.session);
    const session = send(this.session, gesture);
    if (session === this.session) throw new Error(`${JSON.stringify(gesture)} means nothing on "${slide}".`);
    const effect = touch(session.world.simulation, service, gesture);
    return new Play(
      session,
      effect?.offers.filter((offer) => offer.startsWith('did.')),
    );
  }

  #valueOf(at: Anchor): string {
    const { anchors, values } = this.session.world.simulation;
    const text = values[anchors[at]?.value ?? '']?.text(here(this.session).service);
    if (text === undefined) throw new Error(`Nobody can know yet what belongs in ${at}.`);
    return text;
  }
}

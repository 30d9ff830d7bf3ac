import { eventOf, type Gesture } from '../../contract/gesture.ts';
import { shortestPath } from './shortest-path.ts';
import type { Leg } from '../flow/flow.ts';
import { type Effect, type Touch, touch } from '../play/service.ts';
import { viewOf } from './key.ts';
import { equivalentsIn } from './moves.ts';
import { gesturesOf, here, start } from '../play/session.ts';
import { type Frame, step } from '../play/step.ts';
import type { World } from '../play/world.ts';
import { mainScreen } from '../play/stage.ts';

/** One way in which a transition happened during the exploration. */
export interface Passage {
  readonly slide: string;
  readonly event: string;
  readonly to: string;
  readonly gestures: readonly Gesture[];
  /** The main screen of the service after the last gesture, before the next slide sets its stage. */
  readonly leaves: string | undefined;
  /** The main screen of the service at the start of the next slide. */
  readonly shows: string | undefined;
}

interface Arrival {
  readonly frame: Frame;
  /**
   * The leg from the previous slide; absent unless the previous frame was the first arrival at that slide.
   */
  readonly leg?: Leg;
  readonly cost: number;
}

/**
 * Visits arrivals by number of gestures, so that the first arrival at a slide is the end of its shortest
 * path.
 */
export class Explorer {
  readonly world: World;
  readonly limit: number;
  readonly legs = new Map<string, Leg>();
  readonly paths = new Map<string, Record<string, Gesture[]>>();
  readonly passages = new Map<string, Map<string, Passage>>();
  readonly impossible = new Map<string, { slide: string; event: string }>();
  limited = false;
  readonly #touch = touchOnce();
  readonly #besides: readonly string[];
  readonly #seen = new Set<string>();
  readonly #byCost: (Arrival[] | undefined)[] = [];

  constructor(world: World, limit: number) {
    this.world = { ...world, touch: this.#touch };
    this.limit = limit;
    const events = Object.values(world.flow.slides).flatMap(({ on }) => Object.keys(on));
    this.#besides = equivalentsIn(world.simulation, events);
  }

  run() {
    this.#arrive({ frame: here(start(this.world)), cost: 0 });
    for (const arrivals of this.#byCost) for (const arrival of arrivals ?? []) this.#leave(arrival);
  }

  /** For each slide, the previous slide of its shortest path. */
  parents(): Record<string, string | undefined> {
    return Object.fromEntries([...this.legs].map(([id, { from }]) => [id, from]));
  }

  #arrive(arrival: Arrival) {
    const { slide, service } = arrival.frame;
    if (this.#seen.has(this.#key(slide, service))) return;
    if (this.#seen.size >= this.limit) this.limited = true;
    else (this.#byCost[arrival.cost] ??= []).push(arrival);
  }

  #key(slide: string, service: Frame['service']) {
    return `${slide} ${viewOf(this.world.simulation, service, this.#besides)}`;
  }

  #leave(arrival: Arrival) {
    const { slide, service } = arrival.frame;
    const key = this.#key(slide, service);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const isFirst = !this.legs.has(slide);
    if (isFirst) this.legs.set(slide, arrival.leg ?? { gestures: gesturesOf(arrival.frame.trail) });
    const on = this.world.flow.slides[slide]?.on ?? {};
    for (const event of Object.keys(on)) this.#cause(arrival, event, Object.keys(on), isFirst);
  }

  #cause(arrival: Arrival, aim: string, events: string[], isFirst: boolean) {
    const { slide, service } = arrival.frame;
    const onLimit = () => (this.limited = true);
    const { limit, world } = this;
    const { simulation, flow } = world;
    const stage = flow.slides[slide]?.stage;
    const gestures = shortestPath(
      { simulation, identify: viewOf, touch: this.#touch, stage, events, aim, limit, onLimit },
      service,
    );
    if (!gestures) {
      this.impossible.set(`${slide} ${aim}`, { slide, event: aim });
      return;
    }
    if (isFirst) this.paths.set(slide, { ...this.paths.get(slide), [aim]: gestures });
    const frame = this.#pass(arrival.frame, aim, gestures);
    const cost = arrival.cost + gestures.length;
    this.#arrive(isFirst ? { frame, cost, leg: { from: slide, gestures } } : { frame, cost });
  }

  /** Makes the gestures that leave a slide, and records the passage. */
  #pass(from: Frame, event: string, gestures: readonly Gesture[]): Frame {
    const make = (at: Frame, gesture: Gesture) => step(this.world, at, gesture) ?? at;
    const before = gestures.slice(0, -1).reduce(make, from);
    const [last] = gestures.slice(-1);
    const frame = last ? make(before, last) : before;
    const { slide } = from;
    const shows = this.#screenOf(frame.service);
    const leaves = this.#isScene(frame.slide) ? this.#screenOf(this.#after(before, last)) : shows;
    const known = this.passages.get(slide) ?? new Map<string, Passage>();
    const key = [event, leaves, shows, ...gestures.map(eventOf)].join(' ');
    this.passages.set(slide, known.set(key, { slide, event, to: frame.slide, gestures, leaves, shows }));
    return frame;
  }

  #after = ({ service }: Frame, last: Gesture | undefined) =>
    (last && this.#touch(this.world.simulation, service, last)?.service) ?? service;
  #screenOf = (service: Frame['service']) => mainScreen(this.world.simulation, service);
  #isScene = (slide: string) => this.world.flow.slides[slide]?.stage.kind === 'scene';
}

/**
 * A `touch` that computes each gesture once per state of the service, because many slides start in the same
 * states.
 */
function touchOnce(): Touch {
  const known = new Map<Frame['service'], Map<string, Effect | undefined>>();
  return (simulation, service, gesture) => {
    const made = known.get(service) ?? new Map<string, Effect | undefined>();
    known.set(service, made);
    const key = gesture.do === 'type' ? `${eventOf(gesture)} ${gesture.text}` : eventOf(gesture);
    if (!made.has(key)) made.set(key, touch(simulation, service, gesture));
    return made.get(key);
  };
}

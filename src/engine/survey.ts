import type { Gesture, Simulation } from '../simulation/contract.ts';
import { plan } from './explore.ts';
import type { Flow, Route, SlideSurvey, Way } from './flow.ts';
import { expectedPath, stepsOf } from './path.ts';
import { type Frame, gesturesOf, here, start, step, type World } from './session.ts';

/** What walking a tutorial over its service tells. */
export interface Findings {
  readonly slides: Readonly<Record<string, SlideSurvey>>;
  /** Slides on the expected path. */
  readonly length: number;
  /** Transitions that nothing a person does can cause; none is told of a walk that met its limit. */
  readonly impossible: readonly { readonly slide: string; readonly event: string }[];
  /** Slides that nothing leads to; none is told of a walk that met its limit. */
  readonly unreachable: readonly string[];
  /** The walk met its limit before its end. */
  readonly limited: boolean;
}

interface Arrival {
  readonly frame: Frame;
  /** How it came from the slide before, if it left that slide as its shortest way gives it. */
  readonly way?: Way;
  readonly cost: number;
}

/** States of tutorial × service that a survey looks at before it gives up. */
const SURVEY_LIMIT = 50_000;

/** Walks every transition of a tutorial from every state in which a slide can be reached. */
export function survey(flow: Flow, simulation: Simulation, limit = SURVEY_LIMIT): Findings {
  const slides = Object.fromEntries(Object.entries(flow.slides).map(([id, slide]) => [id, bare(slide)]));
  const world: World = { route: { ...flow, length: 0, slides }, simulation };
  const walk = new Walk(world, limit);
  walk.run();
  const steps = stepsOf(flow, walk.parents());
  return {
    slides: Object.fromEntries(
      [...walk.ways].map(([id, way]) => [id, { way, plans: walk.plans.get(id) ?? {}, step: steps[id] ?? 1 }]),
    ),
    length: expectedPath(flow).length,
    impossible: walk.limited ? [] : [...walk.impossible.values()],
    unreachable: walk.limited ? [] : Object.keys(flow.slides).filter((id) => !walk.ways.has(id)),
    limited: walk.limited,
  };
}

const bare = (slide: Flow['slides'][string]) => ({ ...slide, way: { gestures: [] }, plans: {}, step: 0 });

/** Completes a flow with what its survey found. */
export function routeOf(flow: Flow, found: Findings): Route {
  const slides = Object.entries(flow.slides).flatMap(([id, slide]) => {
    const seen = found.slides[id];
    return seen ? [[id, { ...slide, ...seen }] as const] : [];
  });
  return { ...flow, length: found.length, slides: Object.fromEntries(slides) };
}

/** Nearest arrivals first, so that the first at a slide came by the shortest way. */
class Walk {
  readonly world: World;
  readonly limit: number;
  readonly ways = new Map<string, Way>();
  readonly plans = new Map<string, Record<string, Gesture[]>>();
  readonly impossible = new Map<string, { slide: string; event: string }>();
  limited = false;
  readonly #seen = new Set<string>();
  readonly #byCost: (Arrival[] | undefined)[] = [];

  constructor(world: World, limit: number) {
    this.world = world;
    this.limit = limit;
  }

  run() {
    this.#arrive({ frame: here(start(this.world)), cost: 0 });
    for (const arrivals of this.#byCost) for (const arrival of arrivals ?? []) this.#leave(arrival);
  }

  /** Slide to the slide from which the shortest way comes. */
  parents(): Record<string, string | undefined> {
    return Object.fromEntries([...this.ways].map(([id, { from }]) => [id, from]));
  }

  #arrive(arrival: Arrival) {
    const { slide, service } = arrival.frame;
    if (this.#seen.has(this.#key(slide, service))) return;
    if (this.#seen.size >= this.limit) this.limited = true;
    else (this.#byCost[arrival.cost] ??= []).push(arrival);
  }

  #key(slide: string, service: Frame['service']) {
    return `${slide} ${this.world.simulation.key(service)}`;
  }

  #leave(arrival: Arrival) {
    const { slide, service } = arrival.frame;
    const key = this.#key(slide, service);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const isFirst = !this.ways.has(slide);
    if (isFirst) this.ways.set(slide, arrival.way ?? { gestures: gesturesOf(arrival.frame.trail) });
    const on = this.world.route.slides[slide]?.on ?? {};
    for (const event of Object.keys(on)) this.#cause(arrival, event, Object.keys(on), isFirst);
  }

  #cause(arrival: Arrival, aim: string, events: string[], isFirst: boolean) {
    const { slide, service } = arrival.frame;
    const onLimit = () => (this.limited = true);
    const { limit, world } = this;
    const { simulation, route } = world;
    const stage = route.slides[slide]?.stage;
    const gestures = plan({ simulation, stage, events, aim, limit, onLimit }, service);
    if (!gestures) {
      this.impossible.set(`${slide} ${aim}`, { slide, event: aim });
      return;
    }
    if (isFirst) this.plans.set(slide, { ...this.plans.get(slide), [aim]: gestures });
    const frame = gestures.reduce((at, gesture) => step(world, at, gesture) ?? at, arrival.frame);
    const cost = arrival.cost + gestures.length;
    this.#arrive(isFirst ? { frame, cost, way: { from: slide, gestures } } : { frame, cost });
  }
}

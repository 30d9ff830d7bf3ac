import type { Simulation } from '../../contract/simulation.ts';
import type { Flow, Route, SlideSurvey } from '../flow/flow.ts';
import { expectedPath, stepsOf } from '../flow/path.ts';
import type { World } from '../play/world.ts';
import { type Passage, Walk } from './walk.ts';

/** What walking a tutorial over its service tells. */
export interface Findings {
  readonly slides: Readonly<Record<string, SlideSurvey>>;
  /** Slides on the expected path. */
  readonly length: number;
  /** Transitions that nothing a person does can cause; none is told of a walk that met its limit. */
  readonly impossible: readonly { readonly slide: string; readonly event: string }[];
  /** Slides that nothing leads to; none is told of a walk that met its limit. */
  readonly unreachable: readonly string[];
  /** By slide: every way in which its transitions were seen to happen. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  /** The walk met its limit before its end. */
  readonly limited: boolean;
}

/** States of tutorial × service that a survey looks at before it gives up. */
export const SURVEY_LIMIT = 50_000;

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
    passages: new Map([...walk.passages].map(([slide, seen]) => [slide, [...seen.values()]])),
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

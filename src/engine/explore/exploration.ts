import type { Simulation } from '../../contract/simulation.ts';
import type { Flow, CompiledFlow, SlidePaths } from '../flow/flow.ts';
import { expectedPath, stepsOf } from '../flow/path.ts';
import type { World } from '../play/world.ts';
import { type Passage, Explorer } from './explorer.ts';

/** What walking a tutorial over its service tells. */
export interface Exploration {
  readonly slides: Readonly<Record<string, SlidePaths>>;
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

/** States of tutorial × service that a exploration looks at before it gives up. */
export const EXPLORATION_LIMIT = 50_000;

/** Explore every transition of a tutorial from every state in which a slide can be reached. */
export function explore(flow: Flow, simulation: Simulation, limit = EXPLORATION_LIMIT): Exploration {
  const slides = Object.fromEntries(Object.entries(flow.slides).map(([id, slide]) => [id, bare(slide)]));
  const world: World = { flow: { ...flow, length: 0, slides }, simulation };
  const walk = new Explorer(world, limit);
  walk.run();
  const steps = stepsOf(flow, walk.parents());
  return {
    slides: Object.fromEntries(
      [...walk.legs].map(([id, leg]) => [id, { leg, paths: walk.paths.get(id) ?? {}, step: steps[id] ?? 1 }]),
    ),
    length: expectedPath(flow).length,
    impossible: walk.limited ? [] : [...walk.impossible.values()],
    unreachable: walk.limited ? [] : Object.keys(flow.slides).filter((id) => !walk.legs.has(id)),
    passages: new Map([...walk.passages].map(([slide, seen]) => [slide, [...seen.values()]])),
    limited: walk.limited,
  };
}

const bare = (slide: Flow['slides'][string]) => ({ ...slide, leg: { gestures: [] }, paths: {}, step: 0 });

/** Completes a flow with what its exploration found. */
export function compiledFlow(flow: Flow, found: Exploration): CompiledFlow {
  const slides = Object.entries(flow.slides).flatMap(([id, slide]) => {
    const seen = found.slides[id];
    return seen ? [[id, { ...slide, ...seen }] as const] : [];
  });
  return { ...flow, length: found.length, slides: Object.fromEntries(slides) };
}

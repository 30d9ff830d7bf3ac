import type { Simulation } from '../../contract/simulation.ts';
import type { Flow, CompiledFlow, SlidePaths } from '../flow/flow.ts';
import { expectedPath, stepsOf } from '../flow/path.ts';
import type { World } from '../play/world.ts';
import { type Passage, Explorer } from './explorer.ts';

/** Results of exploring a tutorial with its service. */
export interface Exploration {
  readonly slides: Readonly<Record<string, SlidePaths>>;
  /** Number of slides on the expected path. */
  readonly length: number;
  /** Transitions that no gesture can cause; empty if the exploration was limited. */
  readonly impossible: readonly { readonly slide: string; readonly event: string }[];
  /** Slides that no path reaches; empty if the exploration was limited. */
  readonly unreachable: readonly string[];
  /** By slide: every distinct way in which its transitions happened. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  /** Whether the exploration stopped at its limit. */
  readonly limited: boolean;
}

/** Most states of tutorial × service that an exploration visits. */
export const EXPLORATION_LIMIT = 50_000;

/**
 * Explores every transition of a tutorial from every state in which a slide can be reached, up to `limit`
 * states.
 */
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

/** The flow with the results of its exploration; slides that were not reached are left out. */
export function compiledFlow(flow: Flow, found: Exploration): CompiledFlow {
  const slides = Object.entries(flow.slides).flatMap(([id, slide]) => {
    const seen = found.slides[id];
    return seen ? [[id, { ...slide, ...seen }] as const] : [];
  });
  return { ...flow, length: found.length, slides: Object.fromEntries(slides) };
}

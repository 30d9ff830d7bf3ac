import { guideAdmits } from '../engine/explore/guide.ts';
import { shortestPath } from '../engine/explore/shortest-path.ts';
import type { Frame } from '../engine/play/step.ts';
import type { World } from '../engine/play/world.ts';
import { eventOf, type Gesture } from '../contract/gesture.ts';

/** What a slide asks for now, and what was done of it. */
export interface Guidance {
  /** Gestures left before the expected event, the next one first; empty where nothing is expected. */
  readonly left: readonly Gesture[];
  /** How many gestures the expected event takes, from the slide’s own start. */
  readonly total: number;
  /** The next gesture of each transition, each once, in the order of the slide. */
  readonly nexts: readonly Gesture[];
  /** Named part to its rank among the hotspots. */
  readonly hot: ReadonlyMap<string, 'first' | 'other'>;
  /** Whether the words’ link (`press.<anchor>`…) asks for something already done. */
  readonly isDone: (says: string) => boolean;
  /** Whether the gesture is one of the slide’s hotspots. */
  readonly admits: (gesture: Gesture) => boolean;
}

/** States of the service that a page looks at to find the next gesture. */
const LIMIT = 300;

/** Guides from any state of the service, typing slips and detours between devices included. */
export function guidance(world: World, { slide, service }: Frame): Guidance {
  const { flow, simulation } = world;
  const { on = {}, paths = {}, stage } = flow.slides[slide] ?? {};
  const events = Object.keys(on);
  const admits = guideAdmits(world, slide);
  const leftFor = (aim: string) =>
    shortestPath({ simulation, stage, events, aim, allowed: admits, limit: LIMIT }, service) ?? [];
  const ways = events.map(leftFor);
  const left = ways[0] ?? [];
  const nexts = new Map(ways.flatMap(([next]) => (next ? [[eventOf(next), next] as const] : [])));
  const remaining = new Set(left.map(eventOf));
  const wanted = new Set((paths[events[0] ?? ''] ?? []).map(eventOf));
  return {
    left,
    total: wanted.size,
    nexts: [...nexts.values()],
    hot: hotOf(ways),
    isDone: (says) => left.length > 0 && wanted.has(says) && !remaining.has(says),
    admits,
  };
}

/** The next gesture of each way: the expected one first, the others lesser. */
function hotOf(ways: readonly (readonly Gesture[])[]): Map<string, 'first' | 'other'> {
  const hot = new Map<string, 'first' | 'other'>();
  ways.forEach(([next], index) => {
    if (!next || (next.do !== 'press' && next.do !== 'type') || hot.has(next.at)) return;
    hot.set(next.at, index === 0 ? 'first' : 'other');
  });
  return hot;
}

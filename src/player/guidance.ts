import { guideAdmits } from '../engine/explore/guide.ts';
import { shortestPath } from '../engine/explore/shortest-path.ts';
import type { Frame } from '../engine/play/step.ts';
import type { World } from '../engine/play/world.ts';
import { eventOf, type Gesture } from '../contract/gesture.ts';

/** The gestures that a slide asks for now, and those already done. */
export interface Guidance {
  /** Gestures left before the expected event, the next one first; empty if nothing is expected. */
  readonly left: readonly Gesture[];
  /** Number of gestures of the expected event from the start of the slide. */
  readonly total: number;
  /** The next gesture of each transition, without duplicates, in the order of the slide. */
  readonly nexts: readonly Gesture[];
  /** Rank of each hotspot, by anchor. */
  readonly hot: ReadonlyMap<string, 'first' | 'other'>;
  /** Whether a link (`press.<anchor>`…) asks for something already done. */
  readonly isDone: (says: string) => boolean;
  /** Whether the guide accepts the gesture on this slide. */
  readonly admits: (gesture: Gesture) => boolean;
}

/** Most states of the service to search for the next gesture. */
const LIMIT = 300;

/** Computes the guidance from any state of the service, also after a typing error or a change of device. */
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

/** Ranks the anchor of each next gesture: the expected one is `first`, the others are `other`. */
function hotOf(ways: readonly (readonly Gesture[])[]): Map<string, 'first' | 'other'> {
  const hot = new Map<string, 'first' | 'other'>();
  ways.forEach(([next], index) => {
    if (!next || (next.do !== 'press' && next.do !== 'type') || hot.has(next.at)) return;
    hot.set(next.at, index === 0 ? 'first' : 'other');
  });
  return hot;
}

import type { Gesture } from '../../contract/gesture.ts';
import { guideAdmits } from './guide.ts';
import { shortestPath } from './shortest-path.ts';
import { type Frame, step } from '../play/step.ts';
import type { World } from '../play/world.ts';

/** Most states of the service to search before the path is considered blocked. */
const LIMIT = 300;

/**
 * Whether the expected path can be followed from this frame to the next slide that sets its stage, or to an
 * end.
 */
export function goesOn(world: World, from: Frame): boolean {
  const seen = new Set<string>();
  for (let at = from; !seen.has(at.slide);) {
    seen.add(at.slide);
    const gestures = expected(world, at);
    if (!gestures) return false;
    at = gestures.reduce((frame, gesture) => step(world, frame, gesture) ?? frame, at);
    if (world.flow.slides[at.slide]?.stage.kind !== 'continue') return true;
  }
  return true;
}

/**
 * The gestures, all accepted by the guide, that cause the expected event; empty if none is expected,
 * undefined if there is no way.
 */
function expected(world: World, { slide, service }: Frame): Gesture[] | undefined {
  const { simulation, flow } = world;
  const { on = {}, stage } = flow.slides[slide] ?? {};
  const events = Object.keys(on);
  const [aim] = events;
  if (aim === undefined) return [];
  const search = { simulation, stage, events, aim, allowed: guideAdmits(world, slide), limit: LIMIT };
  return shortestPath(search, service);
}

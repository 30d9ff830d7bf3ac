import type { Gesture } from '../../contract/gesture.ts';
import type { Simulation } from '../../contract/simulation.ts';
import { gesturesOf, here, replay, type Session, send, start, pathTo } from './session.ts';
import type { World } from './world.ts';

/** A gesture that can be stored or copied: the typed text is replaced by the name of its scenario value. */
export type PortableGesture =
  Exclude<Gesture, { do: 'type' }> | { readonly do: 'type'; readonly at: string; readonly value: string };

/** The trail of the session without typed texts, cut at the first field that has no scenario value. */
export function portable(session: Session): PortableGesture[] {
  const kept: PortableGesture[] = [];
  for (const gesture of gesturesOf(here(session).trail)) {
    if (gesture.do !== 'type') kept.push(gesture);
    else {
      const value = session.world.simulation.anchors[gesture.at]?.value;
      if (value === undefined) return kept;
      kept.push({ do: 'type', at: gesture.at, value });
    }
  }
  return kept;
}

/**
 * Restores a session from a stored trail. If the trail no longer leads to the slide, because the tutorial has
 * changed, the shortest path is used; if the slide no longer exists, the session starts at the first slide.
 */
export function resume(world: World, trail: readonly PortableGesture[], slide: string): Session {
  if (!Object.hasOwn(world.flow.slides, slide)) return start(world);
  const session = follow(world, trail);
  return here(session).slide === slide ? session : replay(world, pathTo(world.flow, slide));
}

/** Makes the gestures of a stored trail from the first slide; gestures without effect are skipped. */
export const follow = (world: World, trail: readonly PortableGesture[]): Session =>
  trail.reduce((at, gesture) => send(at, filled(world.simulation, at, gesture)), start(world));

/** The gesture with the text of its scenario value; the text is empty if it can’t be known yet. */
export function filled(simulation: Simulation, session: Session, gesture: PortableGesture): Gesture {
  if (gesture.do !== 'type') return gesture;
  const value = Object.hasOwn(simulation.values, gesture.value)
    ? simulation.values[gesture.value]
    : undefined;
  const text = value?.text(here(session).service) ?? '';
  return { do: 'type', at: gesture.at, text };
}

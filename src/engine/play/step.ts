import type { AnyMachineSnapshot } from 'xstate';
import { eventOf, type Gesture } from '../../contract/gesture.ts';
import { touch as touchAnew, notBegun } from './service.ts';
import { showsService, type StageState, staged } from './stage.ts';
import type { World } from './world.ts';

/** The gestures made so far, as a list linked from last to first, so that frames share their common part. */
export interface Trail {
  readonly gesture: Gesture;
  readonly before: Trail | undefined;
}

/** A slide in its current state, or as it was just before the gesture that left it. Immutable. */
export interface Frame extends StageState {
  readonly slide: string;
  readonly trail: Trail | undefined;
  /** The trail at the arrival on this slide: its last gesture is the one that changed the slide. */
  readonly arrival: Trail | undefined;
  /** The service before the trail’s last gesture; absent if that gesture changed the slide. */
  readonly earlier?: AnyMachineSnapshot;
}

/** Whether the service has begun on this slide or an earlier one. */
export const hasBegun = ({ service }: Frame): boolean => service !== notBegun;

/** Whether the slide and the service that its stage shows are loaded. */
const isLoaded = ({ flow, simulation }: World, slide: string): boolean =>
  flow.slides[slide] !== undefined && !(simulation.notLoaded && showsService(flow.slides[slide].stage));

/**
 * Makes one gesture on tutorial × service. Undefined if the gesture has no effect, or leads to a slide that
 * is not loaded yet.
 */
export function step(world: World, frame: Frame, gesture: Gesture): Frame | undefined {
  const effect = effectOf(world, frame, gesture);
  if (!effect) return undefined;
  const on = world.flow.slides[frame.slide]?.on ?? {};
  const event = effect.offers.find((offer) => on[offer] !== undefined);
  const target = event === undefined ? undefined : on[event];
  if (target !== undefined && !isLoaded(world, target)) return undefined;
  if (target === undefined) return stayed(world, frame, gesture, effect.service);
  const trail = { gesture, before: frame.trail };
  const found = staged(world, target, { service: effect.service, borrowed: frame.borrowed });
  return { slide: target, ...found, trail, arrival: trail };
}

/**
 * `next`, choices and presses on a picture are events of the tutorial alone; other gestures go to the
 * service.
 */
function effectOf(
  { flow, simulation, touch = touchAnew }: World,
  { slide, service }: Frame,
  gesture: Gesture,
) {
  const { on = {}, stage } = flow.slides[slide] ?? {};
  const isOurs = gesture.do === 'next' || gesture.do === 'choose';
  if (!isOurs && (gesture.do === 'wait' || stage?.kind !== 'picture'))
    return touch(simulation, service, gesture);
  const offer = eventOf(gesture);
  return on[offer] === undefined ? undefined : { service, offers: [offer] };
}

/** The frame after a gesture that stays on the slide. */
function stayed(
  { simulation, touch = touchAnew }: World,
  frame: Frame,
  gesture: Gesture,
  service: AnyMachineSnapshot,
): Frame | undefined {
  if (service === frame.service) return undefined;
  const { trail, earlier } = frame;
  // Text typed again into the same field replaces the last gesture if the service is then the same as without
  // it. Otherwise, for instance after a corrected error, both gestures are kept.
  const replaces =
    earlier &&
    isSameField(trail?.gesture, gesture) &&
    isSame(touch(simulation, earlier, gesture)?.service ?? earlier, service);
  const before = replaces ? trail?.before : trail;
  return { ...frame, service, trail: { gesture, before }, earlier: replaces ? earlier : frame.service };
}

const isSameField = (last: Gesture | undefined, gesture: Gesture): boolean =>
  last?.do === 'type' && gesture.do === 'type' && last.at === gesture.at;

/** Compares two values by their JSON, so the order of keys counts. */
export const isSame = <Data>(one: Data, other: Data): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

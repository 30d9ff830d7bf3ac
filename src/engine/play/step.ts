import type { AnyMachineSnapshot } from 'xstate';
import { eventOf, type Gesture } from '../../contract/gesture.ts';
import { touch as touchAnew, notBegun } from './service.ts';
import { showsService, type StageState, staged } from './stage.ts';
import type { World } from './world.ts';

/** The gestures made so far, last first, so that frames share what they have in common. */
export interface Trail {
  readonly gesture: Gesture;
  readonly before: Trail | undefined;
}

/** One slide as it is, or as it was just before the gesture that left it. Immutable. */
export interface Frame extends StageState {
  readonly slide: string;
  readonly trail: Trail | undefined;
  /** Where the trail came to this slide: its last gesture is the one that changed the slide. */
  readonly arrival: Trail | undefined;
  /** The service before the trail’s last gesture, if it did not change the slide. */
  readonly earlier?: AnyMachineSnapshot;
}

/** Whether a slide has shown the service already. */
export const hasBegun = ({ service }: Frame): boolean => service !== notBegun;

/** Whether the slide is loaded, and what stands on its stage. */
const isLoaded = ({ flow, simulation }: World, slide: string): boolean =>
  flow.slides[slide] !== undefined && !(simulation.notLoaded && showsService(flow.slides[slide].stage));

/**
 * Makes one gesture: the one step of tutorial × service. Nothing, if the gesture means nothing here,
 * or leads to a slide that is not loaded yet.
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

/** A press on a picture is an event of the tutorial, as a choice is: the service knows nothing of it. */
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
  // What is typed next takes the place of what was typed, unless that left a trace of its own: an error that it mended.
  const replaces =
    earlier &&
    isSameField(trail?.gesture, gesture) &&
    isSame(touch(simulation, earlier, gesture)?.service ?? earlier, service);
  const before = replaces ? trail?.before : trail;
  return { ...frame, service, trail: { gesture, before }, earlier: replaces ? earlier : frame.service };
}

const isSameField = (last: Gesture | undefined, gesture: Gesture): boolean =>
  last?.do === 'type' && gesture.do === 'type' && last.at === gesture.at;

/** Of data that are built alike: the order of their keys counts. */
export const isSame = <Data>(one: Data, other: Data): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

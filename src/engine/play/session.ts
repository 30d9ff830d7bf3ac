import type { AnyMachineSnapshot } from 'xstate';
import type { Gesture, Simulation } from '../../contract/simulation.ts';
import type { Route } from '../flow/flow.ts';
import { touch, unborn } from './service.ts';
import { showsService, type Staged, staged } from './stage.ts';

/** A tutorial over the service that it teaches. */
export interface World {
  readonly route: Route;
  readonly simulation: Simulation;
}

/** The gestures made so far, last first, so that frames share what they have in common. */
export interface Trail {
  readonly gesture: Gesture;
  readonly before: Trail | undefined;
}

/** One slide as it is, or as it was just before the gesture that left it. Immutable. */
export interface Frame extends Staged {
  readonly slide: string;
  readonly trail: Trail | undefined;
  /** Where the trail came to this slide: its last gesture is the one that changed the slide. */
  readonly arrival: Trail | undefined;
  /** The service before the trail’s last gesture, if it did not change the slide. */
  readonly earlier?: AnyMachineSnapshot;
}

/** The slides visited and where one stands among them. Immutable. */
export interface Session {
  readonly world: World;
  readonly frames: readonly Frame[];
  readonly cursor: number;
}

export const here = (session: Session): Frame => session.frames[session.cursor] as Frame;

/** Opens a tutorial at its first slide. */
export function start(world: World): Session {
  const slide = world.route.initial;
  const found = staged(world, slide, { service: unborn, borrowed: false });
  return { world, frames: [{ slide, ...found, trail: undefined, arrival: undefined }], cursor: 0 };
}

/** Whether a slide has shown the service already. */
export const hasBegun = ({ service }: Frame): boolean => service !== unborn;

/** Whether the slide is loaded, and what stands on its stage. */
const isLoaded = ({ route, simulation }: World, slide: string): boolean =>
  route.slides[slide] !== undefined && !(simulation.asleep && showsService(route.slides[slide].stage));

/**
 * Makes one gesture: the one step of tutorial × service. Nothing, if the gesture means nothing here,
 * or leads to a slide that is not loaded yet.
 */
export function step(world: World, frame: Frame, gesture: Gesture): Frame | undefined {
  const effect = effectOf(world, frame, gesture);
  if (!effect) return undefined;
  const on = world.route.slides[frame.slide]?.on ?? {};
  const event = effect.offers.find((offer) => on[offer] !== undefined);
  const target = event === undefined ? undefined : on[event];
  if (target !== undefined && !isLoaded(world, target)) return undefined;
  if (target === undefined) return stayed(world, frame, gesture, effect.service);
  const trail = { gesture, before: frame.trail };
  const found = staged(world, target, { service: effect.service, borrowed: frame.borrowed });
  return { slide: target, ...found, trail, arrival: trail };
}

/** A press on a picture is an event of the tutorial, as a choice is: the service knows nothing of it. */
function effectOf({ route, simulation }: World, { slide, service }: Frame, gesture: Gesture) {
  const { on = {}, stage } = route.slides[slide] ?? {};
  const isOurs = gesture.do === 'next' || gesture.do === 'choose';
  if (!isOurs && (gesture.do === 'wait' || stage?.kind !== 'picture'))
    return touch(simulation, service, gesture);
  const offer = 'at' in gesture ? `${gesture.do}.${gesture.at}` : gesture.do;
  return on[offer] === undefined ? undefined : { service, offers: [offer] };
}

/** The frame after a gesture that stays on the slide. */
function stayed(
  { simulation }: World,
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
const isSame = <Data>(one: Data, other: Data): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Makes a gesture. Returns the very same session if it means nothing here. */
export function send(session: Session, gesture: Gesture): Session {
  const { world, frames, cursor } = session;
  const now = here(session);
  const ahead = frames[cursor + 1]?.arrival;
  if (ahead && ahead.before === now.trail && isSame(ahead.gesture, gesture)) return forward(session);
  const next = step(world, now, gesture);
  if (!next) return session;
  if (next.arrival === now.arrival) return { world, frames: [...frames.slice(0, cursor), next], cursor };
  return { world, frames: [...frames.slice(0, cursor + 1), next], cursor: cursor + 1 };
}

/** Moves among the slides visited, as far as they go. */
export function move(session: Session, cursor: number): Session {
  const to = Math.max(0, Math.min(session.frames.length - 1, cursor));
  return to === session.cursor ? session : { ...session, cursor: to };
}

export const back = (session: Session): Session => move(session, session.cursor - 1);
export const forward = (session: Session): Session => move(session, session.cursor + 1);

/** Makes the gestures from the first slide; those that mean nothing are passed over. */
export const replay = (world: World, gestures: readonly Gesture[]): Session =>
  gestures.reduce(send, start(world));

/** Goes to any slide by its shortest way, keeping the slides visited behind. Throws if there is no such slide. */
export function jump(session: Session, slide: string): Session {
  const there = here(replay(session.world, wayTo(session.world.route, slide)));
  const frames = [...session.frames.slice(0, session.cursor + 1), there];
  return { ...session, frames, cursor: frames.length - 1 };
}

/** The gestures of the shortest way to a slide. Throws if there is no such slide. */
export function wayTo(route: Route, slide: string): Gesture[] {
  const legs: (readonly Gesture[])[] = [];
  for (let at: string | undefined = slide; at !== undefined;) {
    const survey: Route['slides'][string] | undefined = route.slides[at];
    if (!survey) throw new Error(`Unknown slide "${at}" in ${route.id}.`);
    legs.push(survey.way.gestures);
    at = survey.way.from;
  }
  return legs.reverse().flat();
}

/** The gestures that led to a frame, in order. */
export function gesturesOf(trail: Trail | undefined): Gesture[] {
  const gestures: Gesture[] = [];
  for (let at = trail; at; at = at.before) gestures.push(at.gesture);
  return gestures.reverse();
}

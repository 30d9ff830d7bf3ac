import type { Gesture } from '../../contract/gesture.ts';
import type { CompiledFlow } from '../flow/flow.ts';
import { notBegun } from './service.ts';
import { staged } from './stage.ts';
import { type Frame, isSame, step, type Trail } from './step.ts';
import type { World } from './world.ts';

/** The slides visited and the current position among them. Immutable. */
export interface Session {
  readonly world: World;
  readonly frames: readonly Frame[];
  readonly cursor: number;
}

export const here = (session: Session): Frame => session.frames[session.cursor] as Frame;

/** Opens a tutorial at its first slide. */
export function start(world: World): Session {
  const slide = world.flow.initial;
  const found = staged(world, slide, { service: notBegun, borrowed: false });
  return { world, frames: [{ slide, ...found, trail: undefined, arrival: undefined }], cursor: 0 };
}

/** Makes a gesture. Returns the same session object if the gesture has no effect. */
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

/** Moves to the visited slide at index `cursor`, limited to the first and last. */
export function move(session: Session, cursor: number): Session {
  const to = Math.max(0, Math.min(session.frames.length - 1, cursor));
  return to === session.cursor ? session : { ...session, cursor: to };
}

export const back = (session: Session): Session => move(session, session.cursor - 1);
export const forward = (session: Session): Session => move(session, session.cursor + 1);

/** Makes the gestures from the first slide; gestures without effect are skipped. */
export const replay = (world: World, gestures: readonly Gesture[]): Session =>
  gestures.reduce(send, start(world));

/**
 * Goes to a slide by its shortest path, after the slides visited so far. Throws an `Error` if the slide is
 * unknown.
 */
export function jump(session: Session, slide: string): Session {
  const there = here(replay(session.world, pathTo(session.world.flow, slide)));
  const frames = [...session.frames.slice(0, session.cursor + 1), there];
  return { ...session, frames, cursor: frames.length - 1 };
}

/** The gestures of the shortest path to a slide. Throws an `Error` if the slide is unknown. */
export function pathTo(flow: CompiledFlow, slide: string): Gesture[] {
  const legs: (readonly Gesture[])[] = [];
  for (let at: string | undefined = slide; at !== undefined;) {
    const paths: CompiledFlow['slides'][string] | undefined = flow.slides[at];
    if (!paths) throw new Error(`Unknown slide "${at}" in ${flow.id}.`);
    legs.push(paths.leg.gestures);
    at = paths.leg.from;
  }
  return legs.reverse().flat();
}

/** The gestures that led to a frame, in order. */
export function gesturesOf(trail: Trail | undefined): Gesture[] {
  const gestures: Gesture[] = [];
  for (let at = trail; at; at = at.before) gestures.push(at.gesture);
  return gestures.reverse();
}

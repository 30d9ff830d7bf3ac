import type { Flow } from '../engine/flow.ts';
import { type Frame, here, type Session, step, type Trail, type World } from '../engine/session.ts';
import type { Gesture } from '../simulation/contract.ts';

/** The gesture that no longer answers, and the slide on which it was made. */
export interface Stop {
  readonly gesture: Gesture;
  readonly slide: string;
}

/** A session made again over a tutorial that has changed. */
export interface Retraced {
  readonly session: Session;
  /** Why it does not lead to where one stood. */
  readonly stop: Stop | undefined;
}

interface Reached {
  readonly frame: Frame;
  readonly stop?: Stop;
}

/**
 * Makes the slides visited again, each by its trail from the first slide, as far as its gestures still answer.
 * What lies ahead of the cursor goes if it can’t be reached any more.
 */
export function retrace(old: Session, first: Session): Retraced {
  const { world } = first;
  if (sameFlow(old.world.route, world.route)) return { session: { ...old, world }, stop: undefined };
  const reach = reaching(world, here(first));
  const behind = old.frames.slice(0, old.cursor + 1).map(({ trail }) => reach(trail));
  const ahead = old.frames.slice(old.cursor + 1).map(({ trail }) => reach(trail));
  const lost = ahead.findIndex(({ stop }) => stop);
  const visited = distinct(behind);
  const stop = behind.at(-1)?.stop;
  const rest = stop ? [] : ahead.slice(0, lost < 0 ? undefined : lost);
  const frames = [...visited, ...rest.map(({ frame }) => frame)];
  return { session: { world, frames, cursor: visited.length - 1 }, stop };
}

/** How far a trail leads. Trails share their beginnings: what was made once is not made again. */
function reaching(world: World, first: Frame): (trail: Trail | undefined) => Reached {
  const known = new Map<Trail | undefined, Reached>([[undefined, { frame: first }]]);
  const make = ({ gesture, before }: Trail): Reached => {
    const reached = reach(before);
    if (reached.stop) return reached;
    const { frame } = reached;
    const next = step(world, frame, gesture);
    return next ? { frame: next } : { frame, stop: { gesture, slide: frame.slide } };
  };
  const reach = (trail: Trail | undefined): Reached => {
    const reached = known.get(trail) ?? make(trail as Trail);
    known.set(trail, reached);
    return reached;
  };
  return reach;
}

/** Slides that are not reached any more leave the one before them in their place, once. */
const distinct = (reached: readonly Reached[]): Frame[] =>
  reached.map(({ frame }) => frame).filter((frame, index, all) => frame !== all[index - 1]);

const sameFlow = (one: Flow, other: Flow): boolean => flowOf(one) === flowOf(other);

const flowOf = ({ initial, slides }: Flow): string =>
  JSON.stringify([initial, Object.entries(slides).map(([id, { stage, end, on }]) => [id, stage, end, on])]);

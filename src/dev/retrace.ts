import type { Flow } from '../engine/flow/flow.ts';
import { here, type Session } from '../engine/play/session.ts';
import { type Frame, step, type Trail } from '../engine/play/step.ts';
import type { World } from '../engine/play/world.ts';
import type { Gesture } from '../contract/gesture.ts';

/** The gesture that no longer has an effect, and the slide on which it was made. */
export interface Stop {
  readonly gesture: Gesture;
  readonly slide: string;
}

/** A session replayed on a tutorial that has changed. */
export interface Retraced {
  readonly session: Session;
  /** Where the replay stopped before the slide of the old session; undefined if it reached that slide. */
  readonly stop: Stop | undefined;
}

/** Opens a tutorial at its first slide. */
type Begin = (world: World) => Session;

/**
 * Replays the visited slides on the changed tutorial, each by its trail from the first slide, as far as the
 * gestures have an effect. Slides after the cursor are dropped from the first that can’t be reached.
 */
export function retrace(old: Session, world: World, begin: Begin): Retraced {
  if (sameFlow(old.world.flow, world.flow)) return { session: { ...old, world }, stop: undefined };
  const reach = reaching(begin(old.world), begin(world));
  const behind = old.frames.slice(0, old.cursor + 1).map(({ trail }) => reach(trail));
  const ahead = old.frames.slice(old.cursor + 1).map(({ trail }) => reach(trail));
  const lost = ahead.findIndex(({ stop }) => stop);
  const visited = distinct(behind);
  const stop = behind.at(-1)?.stop;
  const rest = stop ? [] : ahead.slice(0, lost < 0 ? undefined : lost);
  const frames = [...visited, ...rest.map(({ frame }) => frame)];
  return { session: { world, frames, cursor: visited.length - 1 }, stop };
}

/** The frames that a trail reaches in the new tutorial (`frame`) and in the old one (`was`). */
interface Reached {
  readonly frame: Frame;
  readonly was: Frame | undefined;
  readonly stop?: Stop;
}

/** A function that replays trails. Trails share their beginnings: each gesture is made only once. */
function reaching(old: Session, first: Session): (trail: Trail | undefined) => Reached {
  const known = new Map<Trail | undefined, Reached>([[undefined, { frame: here(first), was: here(old) }]]);
  const make = ({ gesture, before }: Trail): Reached => {
    const reached = reach(before);
    if (reached.stop) return reached;
    const was = reached.was && step(old.world, reached.was, gesture);
    const frame = step(first.world, reached.frame, gesture);
    const led = was !== undefined && leaves(reached.was, was);
    if (frame && (!led || leaves(reached.frame, frame))) return { frame, was };
    return { ...reached, stop: { gesture, slide: reached.frame.slide } };
  };
  const reach = (trail: Trail | undefined): Reached => {
    const reached = known.get(trail) ?? make(trail as Trail);
    known.set(trail, reached);
    return reached;
  };
  return reach;
}

/** Whether the gesture between two frames led to another slide. */
const leaves = (before: Frame | undefined, after: Frame): boolean => before?.arrival !== after.arrival;

/** The frames without repetitions: a slide that can't be reached gives the frame before it again. */
const distinct = (reached: readonly Reached[]): Frame[] =>
  reached.map(({ frame }) => frame).filter((frame, index, all) => frame !== all[index - 1]);

const sameFlow = (one: Flow, other: Flow): boolean => flowOf(one) === flowOf(other);

const flowOf = ({ initial, slides }: Flow): string =>
  JSON.stringify([initial, Object.entries(slides).map(([id, { stage, end, on }]) => [id, stage, end, on])]);

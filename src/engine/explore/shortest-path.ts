import type { AnyMachineSnapshot } from 'xstate';
import type { Gesture } from '../../contract/gesture.ts';
import type { Simulation } from '../../contract/simulation.ts';
import type { Stage } from '../flow/flow.ts';
import { type Touch, touch as touchAnew } from '../play/service.ts';
import { equivalentsIn, gesturesOn } from './moves.ts';

interface Search {
  readonly simulation: Simulation;
  readonly touch?: Touch | undefined;
  /** Stage of the slide: if the stage is a picture, the service can't be used. */
  readonly stage?: Stage | undefined;
  /**
   * Every event of the slide: a gesture that causes one other than `aim` leaves the slide and ends that
   * branch.
   */
  readonly events: readonly string[];
  readonly aim: string;
  /**
   * Identifies a state; absent: by the whole of it. A long search identifies states by `viewOf`. The page searches a few
   * gestures only, and does without: 0.26 kB of its first load.
   */
  readonly identify?: (
    simulation: Simulation,
    service: AnyMachineSnapshot,
    besides: readonly string[],
  ) => string;
  /** Filter of the gestures to search; absent: every gesture. */
  readonly allowed?: (gesture: Gesture) => boolean;
  /** Most states of the service to search. */
  readonly limit: number;
  /** Called when the search stops at `limit`. */
  readonly onLimit?: () => void;
}

interface Visit {
  readonly service: AnyMachineSnapshot;
  readonly gesture?: Gesture;
  readonly before?: Visit;
}

/**
 * The shortest list of gestures that causes `aim` from this state of the service; undefined if none was
 * found.
 */
export function shortestPath(search: Search, from: AnyMachineSnapshot): Gesture[] | undefined {
  const { aim, stage } = search;
  if (aim === 'next') return [{ do: aim }];
  const dot = aim.indexOf('.');
  const kind = aim.slice(0, dot);
  const isPicture = stage?.kind === 'picture';
  if (kind === 'choose' || (isPicture && kind === 'press')) return [{ do: kind, at: aim.slice(dot + 1) }];
  return isPicture ? undefined : walk(search, from);
}

const whole = (_: Simulation, { value, context }: AnyMachineSnapshot): string =>
  JSON.stringify([value, context]);

function walk(search: Search, from: AnyMachineSnapshot): Gesture[] | undefined {
  const { simulation, events, identify = whole, touch = touchAnew, limit, onLimit } = search;
  const besides = equivalentsIn(simulation, events);
  const known = (service: AnyMachineSnapshot) => identify(simulation, service, besides);
  const movesFrom = (service: AnyMachineSnapshot) =>
    gesturesOn(simulation, service, besides).filter((gesture) => search.allowed?.(gesture) ?? true);
  const seen = new Set([known(from)]);
  const queue: Visit[] = [{ service: from }];
  for (const before of queue) {
    if (seen.size >= limit) {
      onLimit?.();
      return undefined;
    }
    for (const gesture of movesFrom(before.service)) {
      const effect = touch(simulation, before.service, gesture);
      const hit = effect?.offers.find((offer) => events.includes(offer));
      if (hit === search.aim) return gesturesTo({ service: before.service, gesture, before });
      if (!effect || hit) continue;
      const state = known(effect.service);
      if (seen.has(state)) continue;
      seen.add(state);
      queue.push({ service: effect.service, gesture, before });
    }
  }
  return undefined;
}

function gesturesTo(visit: Visit): Gesture[] {
  const gestures: Gesture[] = [];
  for (let at: Visit | undefined = visit; at?.gesture; at = at.before) gestures.push(at.gesture);
  return gestures.reverse();
}

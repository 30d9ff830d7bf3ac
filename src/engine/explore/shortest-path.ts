import type { AnyMachineSnapshot } from 'xstate';
import type { Gesture } from '../../contract/gesture.ts';
import type { Simulation } from '../../contract/simulation.ts';
import type { Stage } from '../flow/flow.ts';
import { type Touch, touch as touchAnew } from '../play/service.ts';
import { viewOf } from './key.ts';
import { equivalentsIn, gesturesOn } from './moves.ts';

interface Search {
  readonly simulation: Simulation;
  readonly touch?: Touch | undefined;
  /** Of the slide: over a picture, the service is out of reach. */
  readonly stage?: Stage | undefined;
  /** Every event the slide answers to: a gesture that offers another than `aim` leaves the slide. */
  readonly events: readonly string[];
  readonly aim: string;
  /** Gestures to walk with; absent: everything a person can do. */
  readonly allowed?: (gesture: Gesture) => boolean;
  /** States of the service to look at before giving up. */
  readonly limit: number;
  /** Told when the walk gives up. */
  readonly onLimit?: () => void;
}

interface Visit {
  readonly service: AnyMachineSnapshot;
  readonly gesture?: Gesture;
  readonly before?: Visit;
}

/** The fewest gestures that cause an event of the slide, from this state of the service. */
export function shortestPath(search: Search, from: AnyMachineSnapshot): Gesture[] | undefined {
  const { aim, stage } = search;
  if (aim === 'next') return [{ do: aim }];
  const dot = aim.indexOf('.');
  const kind = aim.slice(0, dot);
  const isPicture = stage?.kind === 'picture';
  if (kind === 'choose' || (isPicture && kind === 'press')) return [{ do: kind, at: aim.slice(dot + 1) }];
  return isPicture ? undefined : walk(search, from);
}

function walk(search: Search, from: AnyMachineSnapshot): Gesture[] | undefined {
  const { simulation, events, touch = touchAnew, allowed = () => true, limit, onLimit } = search;
  const besides = equivalentsIn(simulation, events);
  const known = (service: AnyMachineSnapshot) => viewOf(simulation, service, besides);
  const seen = new Set([known(from)]);
  const queue: Visit[] = [{ service: from }];
  for (const before of queue) {
    if (seen.size >= limit) {
      onLimit?.();
      return undefined;
    }
    for (const gesture of gesturesOn(simulation, before.service, besides).filter(allowed)) {
      const effect = touch(simulation, before.service, gesture);
      const hit = effect?.offers.find((offer) => events.includes(offer));
      if (hit === search.aim) return gesturesTo({ service: before.service, gesture, before });
      if (!effect || hit) continue;
      const view = known(effect.service);
      if (seen.has(view)) continue;
      seen.add(view);
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

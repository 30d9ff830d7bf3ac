import type { AnyMachineSnapshot } from 'xstate';
import { closingEvent } from '../src/contract/layer.ts';
import { screenOfState } from '../src/contract/screen-of-state.ts';
import { touch } from '../src/engine/play/service.ts';
import { keyOf, viewOf } from '../src/engine/explore/key.ts';
import { gesturesOn } from '../src/engine/explore/moves.ts';
import type { Simulation } from '../src/contract/simulation.ts';

/** The screens shown, the one in use, and what lies over it. */
const shown = (simulation: Simulation, service: AnyMachineSnapshot): string =>
  JSON.stringify([simulation.devices(service), closingEvent(service)]);

/** What there is to do here: each gesture with what it offers, what is then shown, and the state that follows. */
const waysFrom = (simulation: Simulation, service: AnyMachineSnapshot) =>
  gesturesOn(simulation, service).map((gesture) => {
    const effect = touch(simulation, service, gesture);
    const next = effect?.service ?? service;
    const at = 'at' in gesture ? gesture.at : '';
    const exit = [gesture.do, at, ...(effect ? [...effect.offers, shown(simulation, next)] : [])].join(' ');
    return { exit, next };
  });

const ids = new Map<string, number>();

/** The beginning of a key and its number among those seen: whole ones, which hold all messages, would fill the memory. */
function short(key: string): string {
  const id = ids.get(key) ?? ids.size;
  ids.set(key, id);
  return `${key.slice(0, 80)} #${id}`;
}

/**
 * What must be equal of all states with an equal view: exits, and views of the successors on the same screen. And of
 * all those with an equal key: keys of the successors too.
 */
export function futureOf(simulation: Simulation, service: AnyMachineSnapshot) {
  const ways = waysFrom(simulation, service);
  const stays = (next: AnyMachineSnapshot) => screenOfState(next) === screenOfState(service);
  return [
    [
      viewOf(simulation, service),
      ways.map(({ exit, next }) => [exit, ...(stays(next) ? [viewOf(simulation, next)] : [])]),
    ],
    [short(keyOf(simulation, service)), ways.map(({ exit, next }) => [exit, short(keyOf(simulation, next))])],
  ] as const;
}

import { expect, test } from 'vitest';
import type { AnyMachineSnapshot } from 'xstate';
import { screenOfState } from '../../../src/contract/screen-of-state.ts';
import { isPresent, touch } from '../../../src/engine/play/service.ts';
import { viewOf } from '../../../src/engine/explore/key.ts';
import { gesturesOn } from '../../../src/engine/explore/moves.ts';
import type { Simulation } from '../../../src/contract/simulation.ts';
import { monEspaceSante } from '../../../src/services/index.ts';
import { everyState } from './story.ts';

const simulation: Simulation = monEspaceSante;

const LIST = 'messagerie';

const view = (service: AnyMachineSnapshot) => viewOf(simulation, service);

/** View to the views from which one gesture leads to it. */
function waysIn() {
  const ways = new Map<string, string[]>();
  for (const service of everyState())
    for (const gesture of gesturesOn(simulation, service)) {
      const to = view(touch(simulation, service, gesture)?.service ?? service);
      ways.set(to, [...(ways.get(to) ?? []), view(service)]);
    }
  return ways;
}

test('the whole service can be walked, and from everywhere there is a way back to the list of messages', () => {
  const begun = performance.now();
  const states = everyState();
  const time = Math.round(performance.now() - begun);
  console.log(`${simulation.manifest.id}: ${states.length} views walked in ${time} ms`);
  const ways = waysIn();
  const lists = states.filter((service) => screenOfState(service) === LIST).map((service) => view(service));
  const back = new Set(lists);
  for (const found of back) for (const before of ways.get(found) ?? []) back.add(before);
  expect(states.map((service) => view(service)).filter((found) => !back.has(found))).toEqual([]);
});

test('from every connected screen the list of messages is one gesture away, once its dialog is closed', () => {
  const connected = everyState().filter(
    (service) => `${screenOfState(service)}.messages` in simulation.anchors,
  );
  const far = connected.filter((service) => {
    const exits = gesturesOn(simulation, service).map((move) => touch(simulation, service, move)?.service);
    const isUnderDialog = !isPresent(simulation, service, `${screenOfState(service)}.messages`);
    return !isUnderDialog && !exits.some((next) => next && screenOfState(next) === LIST);
  });
  expect(connected.length).toBeGreaterThan(100);
  expect(far.map((service) => view(service))).toEqual([]);
});

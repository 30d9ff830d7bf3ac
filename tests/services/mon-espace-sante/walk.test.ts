import { expect, test } from 'vitest';
import { touch } from '../../../src/engine/play/service.ts';
import { gesturesOn } from '../../../src/engine/explore/moves.ts';
import type { Simulation } from '../../../src/contract/simulation.ts';
import { monEspaceSante } from '../../../src/services/index.ts';
import { everyState } from './story.ts';

const simulation: Simulation = monEspaceSante;

const LIST = 'messagerie';

/** Key of a state to the keys of the states from which one gesture leads to it. */
function waysIn() {
  const ways = new Map<string, string[]>();
  for (const service of everyState())
    for (const gesture of gesturesOn(simulation, service)) {
      const to = simulation.key(touch(simulation, service, gesture)?.service ?? service);
      ways.set(to, [...(ways.get(to) ?? []), simulation.key(service)]);
    }
  return ways;
}

test('the whole service can be walked, and from everywhere there is a way back to the list of messages', () => {
  const begun = performance.now();
  const states = everyState();
  const time = Math.round(performance.now() - begun);
  console.log(`${simulation.manifest.id}: ${states.length} states walked in ${time} ms`);
  const ways = waysIn();
  const lists = states.filter(({ value }) => value === LIST).map((service) => simulation.key(service));
  const back = new Set(lists);
  for (const key of back) for (const before of ways.get(key) ?? []) back.add(before);
  expect(states.map((service) => simulation.key(service)).filter((key) => !back.has(key))).toEqual([]);
});

test('from every connected screen the list of messages is one gesture away, once its dialog is closed', () => {
  const connected = everyState().filter(({ value }) => `${value as string}.messages` in simulation.anchors);
  const far = connected.filter((service) => {
    const { dialog } = service.context as { dialog?: string };
    const exits = gesturesOn(simulation, service).map((move) => touch(simulation, service, move)?.service);
    return dialog === undefined && !exits.some((next) => next?.value === LIST);
  });
  expect(connected.length).toBeGreaterThan(100);
  expect(far.map((service) => simulation.key(service))).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { closingEvent } from '../../src/contract/layer.ts';
import { screenOfState } from '../../src/contract/screen-of-state.ts';
import type { Simulation } from '../../src/contract/simulation.ts';
import { viewOf } from '../../src/engine/explore/key.ts';
import { closingPress, touch } from '../../src/engine/play/service.ts';
import { simulations } from '../../src/services/simulations.ts';
import { everyState } from './states.ts';

const services = [...simulations.values()].filter(({ anchors }) => Object.keys(anchors).length > 0);

describe.each<Simulation>(services)('what lies over a screen of $manifest.id', (simulation) => {
  const layered = everyState(simulation).filter(
    (service) => closingEvent(service) !== undefined && simulation.devices(service)[0]?.focused,
  );

  test('is there in some states', () => {
    expect(layered.length).toBeGreaterThan(0);
  });

  test('is closed by a press, which leaves nothing over it or another screen', () => {
    const stuck = layered.filter((service) => {
      const press = closingPress(simulation, service);
      const after = press && touch(simulation, service, press)?.service;
      const isClosed = after && closingEvent(after) === undefined;
      return !isClosed && (!after || screenOfState(after) === screenOfState(service));
    });
    expect(stuck.map((service) => viewOf(simulation, service))).toEqual([]);
  });
});

test('where nothing lies over the screen, there is nothing to close', () => {
  const { anchors } = services[0]!;
  const open = everyState(services[0]!).filter((service) => closingEvent(service) === undefined);
  expect(Object.keys(anchors).length).toBeGreaterThan(0);
  expect(open.map((service) => closingPress(services[0]!, service)).filter(Boolean)).toEqual([]);
});

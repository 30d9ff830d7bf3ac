import type { AnyMachineSnapshot } from 'xstate';
import type { Simulation } from '../../src/contract/simulation.ts';
import { gesturesOn } from '../../src/engine/explore/moves.ts';
import { scene, touch } from '../../src/engine/play/service.ts';

/** Every state of a service that people can reach from a scene, one for each key. */
export function everyState(simulation: Simulation): AnyMachineSnapshot[] {
  const starts = Object.keys(simulation.scenes).map((name) => scene(simulation, name));
  const states = new Map(starts.map((start) => [simulation.key(start), start]));
  for (const service of states.values())
    for (const gesture of gesturesOn(simulation, service)) {
      const next = touch(simulation, service, gesture)?.service ?? service;
      const key = simulation.key(next);
      if (!states.has(key)) states.set(key, next);
    }
  return [...states.values()];
}

import type { AnyMachineSnapshot } from 'xstate';
import type { Simulation } from '../../src/contract/simulation.ts';
import { viewOf } from '../../src/engine/explore/key.ts';
import { gesturesOn } from '../../src/engine/explore/moves.ts';
import { scene, touch } from '../../src/engine/play/service.ts';

/** Every state of a service that people can reach from a scene, one for each view. Found once for all test files. */
export function everyState(simulation: Simulation): readonly AnyMachineSnapshot[] {
  const states = known.get(simulation) ?? walk(simulation);
  known.set(simulation, states);
  return states;
}

const known = new WeakMap<Simulation, readonly AnyMachineSnapshot[]>();

function walk(simulation: Simulation): AnyMachineSnapshot[] {
  const starts = Object.keys(simulation.scenes).map((name) => scene(simulation, name));
  const states = new Map(starts.map((start) => [viewOf(simulation, start), start]));
  for (const service of states.values())
    for (const gesture of gesturesOn(simulation, service)) {
      const next = touch(simulation, service, gesture)?.service ?? service;
      const view = viewOf(simulation, next);
      if (!states.has(view)) states.set(view, next);
    }
  return [...states.values()];
}

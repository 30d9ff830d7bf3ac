import type { Simulation } from '../contract/simulation.ts';

/** A simulation that loads when a slide first shows its service. */
export interface LateSimulation extends Simulation {
  /** Loads it. Rejects if it can’t be loaded; asked again, it tries again. */
  readonly wake: () => Promise<void>;
}

const nothing = { facts: [], anchors: {}, scenes: {}, delays: {}, values: {}, screens: {} };

/** Stands for a simulation until it is loaded, then is it. */
export function late(load: () => Promise<Simulation>): LateSimulation {
  const simulation: LateSimulation = {
    ...nothing,
    id: '',
    asleep: true,
    machine: undefined as never,
    devices: () => [],
    waits: () => [],
    key: () => '',
    wake: async () => {
      if (simulation.asleep) Object.assign(simulation, await load(), { asleep: false });
    },
  };
  return simulation;
}

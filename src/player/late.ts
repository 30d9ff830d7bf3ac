import type { Simulation } from '../contract/simulation.ts';

/** A simulation that loads when a slide first shows its service. */
export interface LateSimulation extends Simulation {
  /** Loads the simulation. Rejects if it can’t be loaded; the next call tries again. */
  readonly load: () => Promise<void>;
}

const nothing = { facts: [], anchors: {}, scenes: {}, delays: {}, values: {}, screens: {} };

/** An empty simulation that receives the members of the real one when `load` succeeds. */
export function late(load: () => Promise<Simulation>): LateSimulation {
  const simulation: LateSimulation = {
    ...nothing,
    manifest: { id: '', title: {}, lang: '', devices: {} },
    notLoaded: true,
    machine: undefined as never,
    devices: () => [],
    waits: () => [],
    load: async () => {
      if (simulation.notLoaded) Object.assign(simulation, await load(), { notLoaded: false });
    },
  };
  return simulation;
}

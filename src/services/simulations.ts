import type { Simulation } from '../contract/simulation.ts';
import * as services from './index.ts';

/** Every simulated service, by the name that authors give to `tutorial(…)`. */
export const simulations: ReadonlyMap<string, Simulation> = new Map<string, Simulation>(
  Object.entries(services),
);

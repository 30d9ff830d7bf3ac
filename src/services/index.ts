import type { Simulation } from '../contract/simulation.ts';
import { images } from './images/service.ts';
import { monEspaceSante } from './mon-espace-sante/service.ts';

/** Every simulated service, by the name that authors give to `tutorial(…)`. */
export const simulations: ReadonlyMap<string, Simulation> = new Map<string, Simulation>([
  ['monEspaceSante', monEspaceSante],
  ['images', images],
]);

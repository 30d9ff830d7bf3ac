import type { Simulation } from '../../contract/simulation.ts';
import type { Route } from '../flow/flow.ts';

/** A tutorial over the service that it teaches. */
export interface World {
  readonly route: Route;
  readonly simulation: Simulation;
}

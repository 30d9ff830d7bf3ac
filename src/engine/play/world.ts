import type { Simulation } from '../../contract/simulation.ts';
import type { CompiledFlow } from '../flow/flow.ts';
import type { Touch } from './service.ts';

/** A tutorial with the service that it teaches. */
export interface World {
  readonly flow: CompiledFlow;
  readonly simulation: Simulation;
  /** Makes gestures on the service, possibly with a cache; absent: `touch` without cache. */
  readonly touch?: Touch;
}

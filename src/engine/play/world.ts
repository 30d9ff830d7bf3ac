import type { Simulation } from '../../contract/simulation.ts';
import type { CompiledFlow } from '../flow/flow.ts';
import type { Touch } from './service.ts';

/** A tutorial over the service that it teaches. */
export interface World {
  readonly flow: CompiledFlow;
  readonly simulation: Simulation;
  /** How gestures are made on the service; absent: each anew. */
  readonly touch?: Touch;
}

import type { AnyMachineSnapshot } from 'xstate';
import type { Simulation } from '../../contract/simulation.ts';
import type { Stage } from '../flow/flow.ts';
import { devicesOf, scene, notBegun } from './service.ts';
import type { World } from './world.ts';

/** Whether a stage shows the service. */
export const showsService = (stage: Stage | undefined): boolean =>
  stage?.kind !== 'none' && stage?.kind !== 'picture';

/** State of the stage of a slide. */
export interface StageState {
  readonly service: AnyMachineSnapshot;
  /** The service belongs to the caller of a visit: no scene of the visit has been applied yet. */
  readonly borrowed: boolean;
}

/**
 * The service at the start of a slide: its scene, or the service as it was. A borrowed service that already
 * shows the screen of the scene is kept.
 */
export function staged(
  { flow, simulation }: World,
  slide: string,
  { service, borrowed }: StageState,
): StageState {
  const stage: Stage | undefined = flow.slides[slide]?.stage;
  if (stage?.kind !== 'scene') return { service: begun(simulation, service), borrowed };
  const made = scene(simulation, stage.name);
  const keeps =
    borrowed && service !== notBegun && mainScreen(simulation, service) === mainScreen(simulation, made);
  return { service: keeps ? service : made, borrowed: false };
}

/** Starts a service that has not begun, if its code is loaded. */
const begun = (simulation: Simulation, service: AnyMachineSnapshot): AnyMachineSnapshot =>
  service === notBegun && !simulation.notLoaded ? scene(simulation) : service;

/** The screen of the main device, the first of the service’s devices. */
export const mainScreen = (simulation: Simulation, service: AnyMachineSnapshot): string | undefined =>
  devicesOf(simulation, service)[0]?.screen;

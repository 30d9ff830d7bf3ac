import type { AnyMachineSnapshot } from 'xstate';
import type { Simulation } from '../../contract/simulation.ts';
import type { Stage } from '../flow/flow.ts';
import { devicesOf, scene, notBegun } from './service.ts';
import type { World } from './world.ts';

/** Whether the service stands on the stage, or is to be there. */
export const showsService = (stage: Stage | undefined): boolean =>
  stage?.kind !== 'none' && stage?.kind !== 'picture';

/** What a slide finds on the stage. */
export interface StageState {
  readonly service: AnyMachineSnapshot;
  /** The service is a caller’s: no scene was given to the visit yet. */
  readonly borrowed: boolean;
}

/** The service as a slide begins with it: its scene, or as it was; a borrowed one that shows the scene’s screen stays. */
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

/** A service that can begin has begun. */
const begun = (simulation: Simulation, service: AnyMachineSnapshot): AnyMachineSnapshot =>
  service === notBegun && !simulation.notLoaded ? scene(simulation) : service;

/** The screen of the device on which the service itself is used, whatever else stands beside it. */
export const mainScreen = (simulation: Simulation, service: AnyMachineSnapshot): string | undefined =>
  devicesOf(simulation, service)[0]?.screen;

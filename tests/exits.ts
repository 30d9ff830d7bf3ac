import type { AnyMachineSnapshot } from 'xstate';
import { touch } from '../src/engine/play/service.ts';
import { gesturesOn } from '../src/engine/explore/moves.ts';
import type { Simulation } from '../src/contract/simulation.ts';

/** The screens shown, the one in use, and the dialog over it. */
const shown = (simulation: Simulation, service: AnyMachineSnapshot): string =>
  JSON.stringify([simulation.devices(service), (service.context as { dialog?: string }).dialog]);

/** What there is to do here: each gesture with what it offers and what is then shown. */
export const exitsOf = (simulation: Simulation, service: AnyMachineSnapshot): string[] =>
  gesturesOn(simulation, service).map((gesture) => {
    const effect = touch(simulation, service, gesture);
    const at = 'at' in gesture ? gesture.at : '';
    return [gesture.do, at, ...(effect ? [...effect.offers, shown(simulation, effect.service)] : [])].join(
      ' ',
    );
  });

import { near } from '../../diagnostics/near.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine } from '../subject.ts';

/** The service taught is one that exists. */
export const unknownSimulation: Check = (subject) => {
  const { simulation, places } = subject.machine;
  if (simulation === undefined || subject.simulations.has(simulation)) return [];
  const spot = inMachine(subject, places.simulation);
  return [fault(spot, 'unknown-simulation', simulation, near(simulation, subject.simulations.keys()))];
};

import { near } from '../../diagnostics/near.ts';
import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/** The service taught must exist. */
export const unknownSimulation = rule({
  code: 'unknown-simulation',
  severity: 'error',
  needs: 'files',
  blocks: 'walk',
  check: (subject) => {
    const { simulation, positions } = subject.machine;
    if (simulation === undefined || subject.simulations.has(simulation)) return [];
    const location = inMachine(subject, positions.simulation);
    const known = [...subject.simulations.keys()];
    return [violation(location, simulation, near(simulation, known), known)];
  },
});

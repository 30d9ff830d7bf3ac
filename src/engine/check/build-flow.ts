import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import type { Flow } from '../flow/flow.ts';
import { flowOf, machineOf } from '../flow/machine.ts';
import type { MachineReading } from '../source/machine/machine.ts';

/** A flow as XState reads it, or the diagnostic of XState's refusal. */
interface Built {
  readonly flow?: Flow;
  readonly refused: readonly Diagnostic[];
}

/**
 * Builds the machine of a flow whose names are all known, and reads the flow back from XState, whose rules
 * decide.
 */
export function buildFlow({
  flow,
  where,
  positions,
}: Pick<MachineReading, 'flow' | 'where' | 'positions'>): Built {
  if (!flow) return { refused: [] };
  try {
    return { flow: flowOf(machineOf(flow)), refused: [] };
  } catch (thrown) {
    const location = { ...where, ...positions.id };
    return { refused: [error(location, 'machine-refused', (thrown as Error).message)] };
  }
}

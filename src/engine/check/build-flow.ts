import { type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import type { Flow } from '../flow/flow.ts';
import { flowOf, machineOf } from '../flow/machine.ts';
import type { MachineReading } from '../source/machine/machine.ts';

/** A flow as XState makes it, or why it makes none. */
interface Built {
  readonly flow?: Flow;
  readonly refused: readonly Diagnostic[];
}

/** Builds the machine of a flow whose names are all known. What comes out is XState’s: its rules are the truth. */
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

import type { Compiled } from '../engine/compile.ts';
import { simulations } from '../services/simulations.ts';

/** Whether hidden services and tutorials are built, for tests: `WITH_HIDDEN=1`. */
const withHidden = process.env.WITH_HIDDEN === '1';

/** Folder of the built site. */
export const SITE = withHidden ? 'test-results/site' : 'dist';

/** The tutorials to build: those of hidden services only if `all`. */
export function released(compiled: readonly Compiled[], all = withHidden): Compiled[] {
  const isHidden = ({ simulation }: Compiled) => simulations.get(simulation)?.manifest.hidden === true;
  return compiled.filter((one) => all || !isHidden(one));
}

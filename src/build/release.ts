import type { Compiled } from '../engine/compile.ts';
import { simulations } from '../services/simulations.ts';

/** The tests play what is hidden too: `WITH_HIDDEN=1`. */
const withHidden = process.env.WITH_HIDDEN === '1';

/** Where the site is built. */
export const SITE = withHidden ? 'test-results/site' : 'dist';

/** What is built: nothing over a service that is hidden, unless it is asked for. */
export function released(compiled: readonly Compiled[], all = withHidden): Compiled[] {
  const isHidden = ({ simulation }: Compiled) => simulations.get(simulation)?.manifest.hidden === true;
  return compiled.filter((one) => all || !isHidden(one));
}

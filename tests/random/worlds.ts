import { compile } from '../../src/engine/compile.ts';
import type { World } from '../../src/engine/play/world.ts';
import { simulations } from '../../src/services/simulations.ts';
import { readShelf } from '../../src/build/read-shelf.ts';

/** Every tutorial of the shelf over the service that it teaches. Throws if one has problems. */
export const worlds: readonly World[] = compile(readShelf('tutorials'), simulations).map(
  ({ id, flow, simulation: name }) => {
    const simulation = simulations.get(name);
    if (!flow || !simulation) throw new Error(`${id} has problems: npm run check`);
    return { flow, simulation };
  },
);

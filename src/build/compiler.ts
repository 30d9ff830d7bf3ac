import { compile, type Compiled, type Explore } from '../engine/compile.ts';
import type { Shelf } from '../engine/source/files.ts';
import { type Exploration, explore } from '../engine/explore/exploration.ts';
import { simulations } from '../services/simulations.ts';
import { readShelf } from './read-shelf.ts';

/** The result of the last compilation of a folder of tutorials. */
export interface CompiledShelf {
  readonly compiled: readonly Compiled[];
  readonly announced: Shelf['announced'];
}

/** Makes a function that compiles a folder, for repeated calls: an unchanged flow is not explored again. */
export function compilerOf(root: string): () => CompiledShelf {
  const walks = remembered();
  return () => {
    const shelf = readShelf(root);
    return { compiled: compile(shelf, simulations, { walks }), announced: shelf.announced };
  };
}

/** An `Explore` that caches the last exploration of each tutorial. */
function remembered(): Explore {
  const last = new Map<string, { readonly flow: string; readonly found: Exploration }>();
  return (flow, simulation) => {
    const id = `${simulation.manifest.id}/${flow.id}`;
    const text = JSON.stringify(flow);
    const known = last.get(id);
    if (known?.flow === text) return known.found;
    const found = explore(flow, simulation);
    last.set(id, { flow: text, found });
    return found;
  };
}

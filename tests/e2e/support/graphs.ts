import { readShelf } from '../../../src/vite/read-shelf.ts';
import { compile } from '../../../src/engine/compile.ts';
import { type Graph, graphOf } from '../../../src/engine/graph.ts';
import { simulations } from '../../../src/simulation/index.ts';

/** The flow of every tutorial, as `npm run graph -- <tutorial> --json` gives it. Throws if one has problems. */
export const graphs: readonly Graph[] = compile(readShelf('tutorials'), simulations).map(
  ({ id, route, words }) => {
    if (!route || !words.fr) throw new Error(`${id} has problems: npm run check`);
    return graphOf(route, words.fr);
  },
);

export type Slide = Graph['slides'][number];

/** The flow of one tutorial. Throws if there is none of that name. */
export function graphNamed(id: string): Graph {
  const graph = graphs.find((other) => other.id === id);
  if (!graph) throw new Error(`No tutorial is named ${id}.`);
  return graph;
}

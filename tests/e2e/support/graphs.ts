import { readShelf } from '../../../src/build/read-shelf.ts';
import { compile } from '../../../src/engine/compile.ts';
import { type Graph, graphOf } from '../../../src/engine/flow/graph.ts';
import { simulations } from '../../../src/services/simulations.ts';

const compiled = compile(readShelf('tutorials'), simulations);

/** The flow of every tutorial, as `npm run graph -- <tutorial> --json` gives it. Throws if one has problems. */
export const graphs: readonly Graph[] = compiled.map(({ id, flow, words }) => {
  if (!flow || !words.fr) throw new Error(`${id} has problems: npm run check`);
  return graphOf(flow, words.fr);
});

/** Tutorials on the library page. */
export const listed = compiled.filter(({ words }) => !words.fr?.hidden).map(({ id }) => id);

export type Slide = Graph['slides'][number];

/** The flow of one tutorial. Throws if there is none of that name. */
export function graphNamed(id: string): Graph {
  const graph = graphs.find((other) => other.id === id);
  if (!graph) throw new Error(`No tutorial is named ${id}.`);
  return graph;
}

/** The title of a slide. Throws if there is no such slide. */
export function titleOf(tutorial: string, slide: string): string {
  const found = graphNamed(tutorial).slides.find(({ id }) => id === slide);
  if (!found) throw new Error(`${tutorial} has no slide ${slide}.`);
  return found.title;
}

/** The title of a tutorial. Throws if there is none of that name. */
export function tutorialTitle(id: string): string {
  const title = compiled.find((one) => one.id === id)?.words.fr?.title;
  if (title === undefined) throw new Error(`No tutorial is named ${id}.`);
  return title;
}

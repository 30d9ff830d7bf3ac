import { Graph as Layout, type GraphLabel, layout } from '@dagrejs/dagre';
import type { Point } from './curve.ts';
import type { Graph, GraphTransition } from '../engine/flow/graph.ts';
import { type Lines, sizeOf, wrap } from './lines.ts';

/** A slide in the drawing; `x` and `y` are its centre. */
export interface Box extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly lines: Lines;
  readonly end: boolean;
}

/** A transition in the drawing; `x` and `y` are the centre of its label. */
export interface Arrow extends Point {
  readonly points: readonly Point[];
  readonly lines: Lines;
  /** Whether the transition is on the expected path. */
  readonly expected: boolean;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

type BoxLabel = Omit<Box, 'id' | keyof Point>;
type ArrowLabel = Pick<Arrow, 'lines' | 'expected'> & {
  width: number;
  height: number;
  weight: number;
  labelpos: 'c';
};
type Placed<Label> = Label & Point;

/** Places the slides of a flow from top to bottom, the expected path as straight as possible. */
export function place(graph: Graph): Drawing {
  const { slides } = graph;
  const drawn = new Layout<GraphLabel, BoxLabel, ArrowLabel>({ multigraph: true });
  drawn.setGraph({ rankdir: 'TB', nodesep: 40, edgesep: 24, ranksep: 44, marginx: 24, marginy: 24 });
  for (const { id, title, end } of slides) drawn.setNode(id, boxOf(title, end));
  const path = pathOf(graph);
  for (const { id, transitions } of slides)
    for (const one of transitions)
      drawn.setEdge(id, one.to, arrowOf(one, one.expected && path.has(id)), one.event);
  layout(drawn);
  const { width = 0, height = 0 } = drawn.graph();
  const boxes = drawn.nodes().map((id) => ({ id, ...(drawn.node(id) as Placed<BoxLabel>) }));
  const arrows = drawn.edges().map((edge) => drawn.edge(edge) as unknown as Arrow);
  return { width, height, boxes, arrows };
}

function boxOf(title: string, end: boolean): BoxLabel {
  const lines = wrap(title, 24);
  const { width, height } = sizeOf(lines, 14);
  return { lines, end, width: width + 28, height: height + 20 };
}

function arrowOf({ event }: GraphTransition, expected: boolean): ArrowLabel {
  const lines = wrap(event.replaceAll('.', '. '), 26).map((line) => line.replaceAll('. ', '.'));
  return { lines, expected, ...sizeOf(lines, 11), weight: expected ? 8 : 1, labelpos: 'c' };
}

/** The slides that the expected path leaves, thus without its end. */
function pathOf({ initial, slides }: Graph): ReadonlySet<string> {
  const path = new Set<string>();
  for (let at = slides.find(({ id }) => id === initial); at && !at.end && !path.has(at.id);) {
    path.add(at.id);
    const to = at.transitions[0]?.to;
    at = slides.find(({ id }) => id === to);
  }
  return path;
}

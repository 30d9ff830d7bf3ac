import { Graph as Layout, type GraphLabel, layout } from '@dagrejs/dagre';
import type { Point } from '../../drawing/curve.ts';
import type { MapSlide, Way } from './flow-map.ts';

/** Size of a slide on the map, in pixels. */
export const SLIDE = { width: 208, height: 68 };

/** Ways over more slides than this are left out of the layout, because they would push the slides apart. */
const NEAR = 8;

/** A layout of slides and the lines between them, in pixels from its own corner. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly slides: ReadonlyMap<string, Point>;
  /** Points of the line of each way, by `nameOf`. */
  readonly lines: ReadonlyMap<string, readonly Point[]>;
}

/** Name of a way, unique because a slide has each event once. */
export const nameOf = ({ from, event }: Pick<Way, 'from' | 'event'>): string => `${from} ${event}`;

/** Places slides from top to bottom, the expected path as straight as possible. */
export function drawRun(slides: readonly MapSlide[]): Drawing {
  const drawing = new Layout<GraphLabel, object, object>({ multigraph: true });
  drawing.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 40, edgesep: 14, ranker: 'tight-tree' });
  const ways = nearWays(slides);
  for (const { id } of slides) drawing.setNode(id, { ...SLIDE });
  for (const way of ways) drawing.setEdge(way.from, way.to, { weight: way.expected ? 8 : 1 }, way.event);
  layout(drawing);
  const { width = 0, height = 0 } = drawing.graph();
  return {
    width,
    height,
    slides: new Map(slides.map(({ id }) => [id, cornerOf(drawing.node(id) as Point)])),
    lines: new Map(ways.map((way) => [nameOf(way), pointsOf(drawing.edge(way.from, way.to, way.event))])),
  };
}

function nearWays(slides: readonly MapSlide[]): Way[] {
  const ranks = new Map(slides.map(({ id }, rank) => [id, rank]));
  const isNear = (rank: number, { to }: Way) => Math.abs((ranks.get(to) ?? Infinity) - rank) <= NEAR;
  return slides.flatMap(({ ways }, rank) => ways.filter((way) => isNear(rank, way)));
}

const cornerOf = ({ x, y }: Point): Point => ({ x: x - SLIDE.width / 2, y: y - SLIDE.height / 2 });
const pointsOf = (edge: unknown): readonly Point[] => (edge as { points: readonly Point[] }).points;

import { Graph as Layout, type GraphLabel, layout } from '@dagrejs/dagre';
import type { Point } from '../../engine/curve.ts';
import { type Box, columnsOf } from './columns.ts';
import type { FlowMap, MapChapter, MapSlide, Way } from './flow-map.ts';
import { type Line, line } from './line.ts';

/** Pixels of a slide on the map. */
export const SLIDE = { width: 208, height: 68 };

/** Room in a chapter’s frame: around its slides, and above them for its title. */
const MARGIN = 20;
const HEADING = 44;

/** A way that skips more slides than these is drawn beside the others: it would push them apart. */
const NEAR = 8;

/** A way and its line. */
export interface DrawnWay extends Way, Line {}

/** Where all that the map shows stands, in pixels. */
export interface PlacedMap {
  readonly chapters: ReadonlyMap<string, Box>;
  readonly slides: ReadonlyMap<string, Box>;
  readonly ways: readonly DrawnWay[];
}

interface Drawn {
  readonly width: number;
  readonly height: number;
  /** From the corner of the chapter. */
  readonly slides: ReadonlyMap<string, Point>;
  /** Way, as `from event`, to the points of its line. */
  readonly lines: ReadonlyMap<string, readonly Point[]>;
}

/** Places each chapter’s slides from top to bottom, then the chapters in columns, as a newspaper does. */
export function place(chapters: FlowMap): PlacedMap {
  const drawn = chapters.map(drawChapter);
  const boxes = columnsOf(drawn);
  const slides = new Map<string, Box>();
  const lines = new Map<string, readonly Point[]>();
  drawn.forEach((chapter, index) => {
    const corner = boxes[index] as Box;
    const move = ({ x, y }: Point): Point => ({ x: corner.x + x, y: corner.y + y });
    for (const [id, at] of chapter.slides) slides.set(id, { ...move(at), ...SLIDE });
    for (const [way, points] of chapter.lines) lines.set(way, points.map(move));
  });
  const ways = chapters.flatMap((chapter) => chapter.slides.flatMap((slide) => slide.ways));
  return {
    chapters: new Map(chapters.map(({ id }, index) => [id, boxes[index] as Box])),
    slides,
    ways: ways.flatMap((way) => drawWay(way, slides, lines.get(nameOf(way)))),
  };
}

/** A way to a slide that does not exist is not drawn. */
function drawWay(
  way: Way,
  slides: ReadonlyMap<string, Box>,
  points: readonly Point[] | undefined,
): DrawnWay[] {
  const [from, to] = [slides.get(way.from), slides.get(way.to)];
  return from && to ? [{ ...way, ...line(from, to, points) }] : [];
}

/** Places the slides of a chapter and the lines between them, the expected path as straight as can be. */
function drawChapter({ slides }: MapChapter): Drawn {
  const drawing = new Layout<GraphLabel, object, object>({ multigraph: true });
  drawing.setGraph({ rankdir: 'TB', nodesep: 24, ranksep: 40, edgesep: 14, ranker: 'tight-tree' });
  for (const { id } of slides) drawing.setNode(id, { ...SLIDE });
  const inner = nearWays(slides);
  for (const way of inner) drawing.setEdge(way.from, way.to, { weight: way.expected ? 8 : 1 }, way.event);
  layout(drawing);
  const { width = 0, height = 0 } = drawing.graph();
  return {
    width: width + 2 * MARGIN,
    height: height + HEADING + MARGIN,
    slides: new Map(slides.map(({ id }) => [id, cornerOf(drawing.node(id) as Point)])),
    lines: new Map(inner.map((way) => [nameOf(way), pointsOf(drawing.edge(way.from, way.to, way.event))])),
  };
}

function nearWays(slides: readonly MapSlide[]): Way[] {
  const ranks = new Map(slides.map(({ id }, rank) => [id, rank]));
  const isNear = (rank: number, { to }: Way) => Math.abs((ranks.get(to) ?? Infinity) - rank) <= NEAR;
  return slides.flatMap(({ ways }, rank) => ways.filter((way) => isNear(rank, way)));
}

const cornerOf = ({ x, y }: Point): Point => inFrame({ x: x - SLIDE.width / 2, y: y - SLIDE.height / 2 });
const pointsOf = (edge: unknown): readonly Point[] =>
  (edge as { points: readonly Point[] }).points.map(inFrame);
const inFrame = ({ x, y }: Point): Point => ({ x: x + MARGIN, y: y + HEADING });

/** A slide has each event once. */
export const nameOf = ({ from, event }: Pick<Way, 'from' | 'event'>): string => `${from} ${event}`;

import type { Point } from '../../drawing/curve.ts';
import { type Box, columnsOf } from './columns.ts';
import type { FlowMap, MapChapter, Way } from './flow-map.ts';
import { type Line, line } from './line.ts';
import { drawRun, type Drawing, nameOf, SLIDE } from './run.ts';

/** Pixels in a chapter’s frame: `x` around its slides, `y` above them for the title. */
const FRAME = { x: 20, y: 44 };

/** Most slides in a column of a chapter: more slides continue in the next column. */
const FOLD = 40;

/** A way with its line. */
export interface DrawnWay extends Way, Line {}

/** Positions of everything on the map, in pixels. */
export interface PlacedMap {
  readonly chapters: ReadonlyMap<string, Box>;
  readonly slides: ReadonlyMap<string, Box>;
  readonly ways: readonly DrawnWay[];
}

/** Places each chapter’s slides from top to bottom, then the chapters in columns. */
export function place(map: FlowMap): PlacedMap {
  const { boxes, slides, lines } = inColumns(map.map(drawChapter));
  const cards = new Map([...slides].map(([id, corner]) => [id, { ...corner, ...SLIDE }]));
  const ways = map.flatMap((chapter) => chapter.slides.flatMap((slide) => slide.ways));
  return {
    chapters: new Map(map.map(({ id }, index) => [id, boxes[index] as Box])),
    slides: cards,
    ways: ways.flatMap((way) => drawWay(way, cards, lines.get(nameOf(way)))),
  };
}

/** The line of a way; none if its target slide does not exist. */
function drawWay(
  way: Way,
  slides: ReadonlyMap<string, Box>,
  points: readonly Point[] | undefined,
): DrawnWay[] {
  const [from, to] = [slides.get(way.from), slides.get(way.to)];
  return from && to ? [{ ...way, ...line(from, to, points) }] : [];
}

function drawChapter({ slides }: MapChapter): Drawing {
  const runs = Array.from({ length: Math.ceil(slides.length / FOLD) }, (_, index) =>
    drawRun(slides.slice(index * FOLD, (index + 1) * FOLD)),
  );
  const { boxes, ...drawn } = inColumns(runs, FRAME);
  return {
    ...drawn,
    width: Math.max(...boxes.map(({ x, width }) => x + width)) + 2 * FRAME.x,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) + FRAME.y + FRAME.x,
  };
}

/** Places drawings in columns, from `corner`, and merges their slides and lines. */
function inColumns(drawings: readonly Drawing[], corner: Point = { x: 0, y: 0 }) {
  const boxes = columnsOf(drawings);
  const slides = new Map<string, Point>();
  const lines = new Map<string, readonly Point[]>();
  drawings.forEach((drawn, index) => {
    const box = boxes[index] as Box;
    const move = ({ x, y }: Point): Point => ({ x: corner.x + box.x + x, y: corner.y + box.y + y });
    for (const [id, at] of drawn.slides) slides.set(id, move(at));
    for (const [way, points] of drawn.lines) lines.set(way, points.map(move));
  });
  return { boxes, slides, lines };
}

import { curve, type Point, round } from '../../drawing/curve.ts';
import type { Box } from './columns.ts';

/** Pixels of the control points of a line from its boxes, at most and at least. */
const SWING = { most: 160, least: 40 };

/** A line on the map. */
export interface Line {
  /** Path of an SVG. */
  readonly path: string;
  /** Position of the label. */
  readonly middle: Point;
  /** Whether the line passes over other slides. */
  readonly far: boolean;
}

/** A line between two slides: through `points` if given, otherwise a single curve. */
export function line(from: Box, to: Box, points?: readonly Point[]): Line {
  if (points) return { path: curve(points), middle: points[points.length >> 1] ?? from, far: false };
  if (isAbove(from, to)) return { ...upright(bottom(from), top(to)), far: false };
  const [start, end] = sides(from, to);
  return { ...swing(start, end), far: true };
}

/** Whether `from` is just above `to`, with only the frames of chapters between them. */
const isAbove = (from: Box, to: Box): boolean => {
  const gap = to.y - (from.y + from.height);
  return gap > 0 && gap < 160 && Math.abs(from.x - to.x) < from.width;
};

const bottom = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height });
const top = ({ x, y, width }: Box): Point => ({ x: x + width / 2, y });

function upright(from: Point, to: Point): Bend {
  const middle = (from.y + to.y) / 2;
  return bend(from, { x: from.x, y: middle }, { x: to.x, y: middle }, to);
}

/** The point on the side of a box where a line starts or ends, and its horizontal direction. */
interface Side extends Point {
  readonly looks: 1 | -1;
}

const right = ({ x, y, width, height }: Box): Side => ({ x: x + width, y: y + height / 2, looks: 1 });
const left = ({ x, y, height }: Box): Side => ({ x, y: y + height / 2, looks: -1 });

function sides(from: Box, to: Box): [Side, Side] {
  if (to.x > from.x + from.width) return [right(from), left(to)];
  return to.x + to.width < from.x ? [left(from), right(to)] : [right(from), right(to)];
}

function swing(from: Side, to: Side): Bend {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) / 3;
  const far = Math.min(SWING.most, Math.max(SWING.least, distance));
  return bend(from, out(from, far), out(to, far), to);
}

const out = ({ x, y, looks }: Side, far: number): Point => ({ x: x + looks * far, y });

type Bend = Omit<Line, 'far'>;

/** A cubic Bézier curve and its midpoint. */
const bend = (from: Point, one: Point, other: Point, to: Point): Bend => ({
  path: `M${at(from)} C${at(one)} ${at(other)} ${at(to)}`,
  middle: {
    x: (from.x + 3 * one.x + 3 * other.x + to.x) / 8,
    y: (from.y + 3 * one.y + 3 * other.y + to.y) / 8,
  },
});

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** A point of a drawing, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A smooth line through the points, as the path of an SVG. */
export function curve([first, ...others]: readonly Point[]): string {
  if (!first) return '';
  const last = others.at(-1) ?? first;
  const bends = others
    .slice(0, -1)
    .map((point, index) => `Q${at(point)} ${at(middle(point, others[index + 1] ?? last))}`);
  return `M${at(first)} ${bends.join(' ')} L${at(last)}`;
}

/** Rounds pixels to tenths. */
export const round = (pixels: number): number => Math.round(pixels * 10) / 10;

const middle = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** A box, in pixels from the top left corner of the map. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<Box, 'width' | 'height'>;

/** Pixels between two boxes. */
const GAP = { x: 64, y: 48 };

/** Places boxes one below the other, in as many columns as make the map about as wide as high. */
export function columnsOf(things: readonly Size[]): Box[] {
  const limit = heightOf(things);
  let [x, y, widest] = [0, 0, 0];
  return things.map(({ width, height }) => {
    if (y > 0 && y + height > limit) [x, y, widest] = [x + widest + GAP.x, 0, 0];
    const box = { x, y, width, height };
    [y, widest] = [y + height + GAP.y, Math.max(widest, width)];
    return box;
  });
}

/** The greatest height of a column: at least that of the tallest box. */
function heightOf(things: readonly Size[]): number {
  const areas = things.map(({ width, height }) => (width + GAP.x) * (height + GAP.y));
  const square = Math.sqrt(areas.reduce((sum, area) => sum + area, 0));
  return Math.max(square, ...things.map(({ height }) => height));
}

/** A box in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** CSS pixels: size of a hand's drawing, and position of its finger tip from the corner of the drawing. */
interface HandSize {
  readonly width: number;
  readonly height: number;
  readonly tip: { readonly x: number; readonly y: number };
}

export const HANDS: Readonly<Record<'first' | 'other', HandSize>> = {
  first: { width: 44, height: 50, tip: { x: 20, y: 4 } },
  other: { width: 26, height: 30, tip: { x: 11, y: 3 } },
};

/** CSS pixels: greatest distance outside its hotspot at which a finger may point. */
const REACH = 11;

export const meet = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/**
 * Points for the finger tip, the best first: beside the hotspot, at its corner, along its bottom and below,
 * from right to left.
 */
function* pointsOf({ left, top, right, bottom }: Box): Generator<{ x: number; y: number }> {
  const middle = (top + bottom) / 2;
  yield { x: right + REACH, y: middle - REACH };
  yield { x: right + REACH, y: bottom };
  for (const y of [bottom - 2, bottom + REACH])
    for (const share of [0.9, 0.7, 0.5, 0.3, 0.1]) yield { x: left + (right - left) * share, y };
}

/**
 * The box of a hand that points at a hotspot, within the width of the screen. The first place that covers no
 * text is taken; otherwise the first that covers no text of the hotspot; otherwise the last place.
 */
export function placeHand(
  hotspot: Box,
  { width, height, tip }: HandSize,
  { own, others, screen }: { own: readonly Box[]; others: readonly Box[]; screen: Box },
): Box {
  const all = Array.from(pointsOf(hotspot), ({ x, y }): Box => {
    const left = Math.max(screen.left, Math.min(x - tip.x, screen.right - width));
    return { left, top: y - tip.y, right: left + width, bottom: y - tip.y + height };
  });
  const pointing = all.filter(({ left }) => {
    const x = left + tip.x;
    return x >= hotspot.left - REACH && x <= hotspot.right + REACH;
  });
  const isFree = (words: readonly Box[]) => (box: Box) => !words.some((word) => meet(box, word));
  const clear = pointing.filter(isFree(own));
  return clear.find(isFree(others)) ?? clear[0] ?? (all.at(-1) as Box);
}

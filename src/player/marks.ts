import { follow } from './follow.ts';
import { HANDS, placeHand } from './hand-place.ts';
import type { Rank } from './hotspots.ts';
import { isLabelOf, linesOn } from './words-on.ts';

/** A control that is marked as a hotspot. */
interface Marked {
  readonly part: HTMLElement;
  readonly rank: Rank;
}

/** Position of a hand, in CSS pixels from the corner of its screen. */
export interface Spot {
  readonly rank: Rank;
  readonly left: number;
  readonly top: number;
}

/** Sets `data-hot` on the anchors that are hotspots and removes it from the others. */
export function markHotspots(screen: HTMLElement, hot: ReadonlyMap<string, Rank>): Marked[] {
  const marked: Marked[] = [];
  for (const part of screen.querySelectorAll<HTMLElement>('[data-anchor]')) {
    const rank = hot.get(part.dataset.anchor ?? '');
    if (rank === undefined) {
      delete part.dataset.hot;
      continue;
    }
    part.dataset.hot = rank;
    marked.push({ part, rank });
  }
  return marked;
}

/** Current positions of the hands, for the marked parts that are displayed. */
export function spotsOf(screen: HTMLElement, marked: readonly Marked[]): Spot[] {
  if (marked.length === 0) return [];
  const corner = screen.getBoundingClientRect();
  const lines = linesOn(screen);
  const drawn = marked.filter(({ part }) => part.getClientRects().length > 0);
  return drawn.map(({ part, rank }) => {
    const own = lines.filter(({ said }) => isLabelOf(part, said));
    const room = { own, others: lines, screen: corner };
    const { left, top } = placeHand(part.getBoundingClientRect(), HANDS[rank], room);
    return { rank, left: left - corner.left, top: top - corner.top };
  });
}

/**
 * Marks the hotspots and places their hands, now and whenever the elements of the screen may have moved or
 * changed. Returns a function that stops the marking.
 */
export function keepMarked(
  screen: HTMLElement,
  hot: ReadonlyMap<string, Rank>,
  onmarked: (spots: Spot[]) => void,
): () => void {
  return follow(screen, () => onmarked(spotsOf(screen, markHotspots(screen, hot))));
}

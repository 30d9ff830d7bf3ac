import { partOf } from './part-of.ts';
import type { Gesture } from '../simulation/contract.ts';
import type { Whereabouts } from './hints.ts';

/** A hotspot’s place on its screen, in CSS pixels from the screen’s corner. */
export interface Spot {
  readonly rank: 'first' | 'other';
  readonly left: number;
  readonly top: number;
}

/** CSS pixels: how far the hand reaches over its hotspot, and its width. */
const REACH = 12;
const HAND = 46;

/** Marks the named parts that are hotspots, and says where their hands go. */
export function markHotspots(screen: HTMLElement, hot: ReadonlyMap<string, 'first' | 'other'>): Spot[] {
  const corner = screen.getBoundingClientRect();
  const spots: Spot[] = [];
  for (const part of screen.querySelectorAll<HTMLElement>('[data-anchor]')) {
    const rank = hot.get(part.dataset.anchor ?? '');
    if (rank === undefined) {
      delete part.dataset.hot;
      continue;
    }
    part.dataset.hot = rank;
    const box = part.getBoundingClientRect();
    const reach = rank === 'first' ? REACH : REACH / 3;
    const left = Math.min(box.right - corner.left - reach, corner.width - HAND);
    spots.push({ rank, left, top: box.top - corner.top + box.height / 2 - REACH });
  }
  return spots;
}

/** Marks them now and whenever they may have moved: another size, a list that scrolls. The first time is in the same frame, once the page is laid out. */
export function keepMarked(
  screen: HTMLElement,
  hot: ReadonlyMap<string, 'first' | 'other'>,
  onmarked: (spots: Spot[]) => void,
): () => void {
  const mark = () => onmarked(markHotspots(screen, hot));
  const observer = new ResizeObserver(mark);
  observer.observe(screen);
  screen.addEventListener('scroll', mark, true);
  return () => {
    observer.disconnect();
    screen.removeEventListener('scroll', mark, true);
  };
}

/** The part on which the expected gesture is made, if it is one. */
export const expectedAmong = (hot: ReadonlyMap<string, 'first' | 'other'>): string | undefined =>
  [...hot].find(([, rank]) => rank === 'first')?.[0];

/** Brings a part into view within the panes that scroll; `start`: with what follows it. */
export function bringIntoView(part: HTMLElement, block: 'nearest' | 'start' = 'nearest'): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  part.scrollIntoView({ block, inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
}

/** Where the part that a gesture is made on stands in the pane that shows it, or on the stage; nothing if it is out of view. */
export function whereabouts(gesture: Gesture | undefined): Whereabouts | undefined {
  const part = gesture && 'at' in gesture ? partOf(gesture.at) : null;
  const pane = part?.closest('[data-device], [data-picture], .stage')?.getBoundingClientRect();
  if (!part || !pane) return undefined;
  const box = part.getBoundingClientRect();
  const x = (box.left + box.width / 2 - pane.left) / pane.width;
  const y = (box.top + box.height / 2 - pane.top) / pane.height;
  return x < 0 || x > 1 || y < 0 || y > 1 ? undefined : { x, y };
}

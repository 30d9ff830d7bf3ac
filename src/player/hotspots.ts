import { controlAt } from './controls.ts';
import type { Gesture } from '../contract/gesture.ts';
import type { Whereabouts } from './hints.ts';

/** How a hotspot is marked: the expected one, or another. */
export type Rank = 'first' | 'other';

/** The part on which the expected gesture is made, if it is one. */
export const expectedAmong = (hot: ReadonlyMap<string, Rank>): string | undefined =>
  [...hot].find(([, rank]) => rank === 'first')?.[0];

/** Brings a part into view within the panes that scroll; `start`: with what follows it. */
export function bringIntoView(part: HTMLElement, block: 'nearest' | 'start' = 'nearest'): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  part.scrollIntoView({ block, inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
}

/** Where the part that a gesture is made on stands in the pane that shows it, or on the stage; nothing if it is out of view. */
export function whereabouts(gesture: Gesture | undefined): Whereabouts | undefined {
  const part = gesture && 'at' in gesture ? controlAt(gesture.at) : null;
  const pane = part?.closest('[data-device], [data-picture], .stage')?.getBoundingClientRect();
  if (!part || !pane) return undefined;
  const box = part.getBoundingClientRect();
  const x = (box.left + box.width / 2 - pane.left) / pane.width;
  const y = (box.top + box.height / 2 - pane.top) / pane.height;
  return x < 0 || x > 1 || y < 0 || y > 1 ? undefined : { x, y };
}

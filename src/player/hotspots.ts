import { controlAt } from './controls.ts';
import type { Gesture } from '../contract/gesture.ts';
import type { Whereabouts } from './hints.ts';

/** Rank of a hotspot: the expected one, or another. */
export type Rank = 'first' | 'other';

/** The anchor of the expected gesture; undefined if there is none. */
export const expectedAmong = (hot: ReadonlyMap<string, Rank>): string | undefined =>
  [...hot].find(([, rank]) => rank === 'first')?.[0];

/** Scrolls a part into view in its panes; `start`: at the top, followed by the content after it. */
export function bringIntoView(part: HTMLElement, block: 'nearest' | 'start' = 'nearest'): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  part.scrollIntoView({ block, inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
}

/**
 * Position of the anchor of a gesture in its pane or on the stage; undefined if the anchor is out of view.
 */
export function whereabouts(gesture: Gesture | undefined): Whereabouts | undefined {
  const part = gesture && 'at' in gesture ? controlAt(gesture.at) : null;
  const pane = part?.closest('[data-device], [data-picture], .stage')?.getBoundingClientRect();
  if (!part || !pane) return undefined;
  const box = part.getBoundingClientRect();
  const x = (box.left + box.width / 2 - pane.left) / pane.width;
  const y = (box.top + box.height / 2 - pane.top) / pane.height;
  return x < 0 || x > 1 || y < 0 || y > 1 ? undefined : { x, y };
}

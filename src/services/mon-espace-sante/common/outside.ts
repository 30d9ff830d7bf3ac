import { type Anchor, anchors } from '../anchors.ts';
import { common } from './common.labels.ts';

/**
 * Note of an anchor that leads, on the real site, to a page that is not simulated; undefined for the others.
 */
export const outsideNote = (anchor: Anchor): string | undefined =>
  anchors[anchor].outside ? common.outside : undefined;

import { type Anchor, anchors } from '../anchors.ts';
import { common } from './common.labels.ts';

/** What a part says of itself when the real one leads to a page that is not simulated. */
export const outsideNote = (anchor: Anchor): string | undefined =>
  anchors[anchor].outside ? common.outside : undefined;

import { areasOf, isInside, smallestOn } from '../areas.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../subject.ts';

/** A finger hits an area on a phone. */
export const areaTooSmall: Check = (subject) =>
  areasOf(subject).flatMap(({ name, box, size, spot }) => {
    if (!size || !isInside(box)) return [];
    const [width, height] = smallestOn(size);
    if (box[2] >= width && box[3] >= height) return [];
    return [fault(spot.box, 'area-too-small', name, width, height)];
  });

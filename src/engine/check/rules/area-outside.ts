import { areasOf, isInside } from '../areas.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../subject.ts';

/** An area lies within its picture. */
export const areaOutside: Check = (subject) =>
  areasOf(subject)
    .filter(({ box }) => !isInside(box))
    .map(({ name, spot }) => fault(spot.box, 'area-outside', name));

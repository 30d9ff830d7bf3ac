import { areasOf, isInside, smallestOn } from '../areas.ts';
import { rule, violation } from '../rule.ts';

/** An area must be large enough for a finger on a phone. */
export const areaTooSmall = rule({
  code: 'area-too-small',
  severity: 'error',
  needs: 'machine',
  check: (subject) =>
    areasOf(subject).flatMap(({ name, box, size, location }) => {
      if (!size || !isInside(box)) return [];
      const [width, height] = smallestOn(size);
      if (box[2] >= width && box[3] >= height) return [];
      return [violation(location.box, name, width, height)];
    }),
});

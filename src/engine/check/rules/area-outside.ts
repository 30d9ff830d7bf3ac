import { areasOf, isInside } from '../areas.ts';
import { rule, violation } from '../rule.ts';

/** An area must lie within its picture. */
export const areaOutside = rule({
  code: 'area-outside',
  severity: 'error',
  needs: 'machine',
  check: (subject) =>
    areasOf(subject)
      .filter(({ box }) => !isInside(box))
      .map(({ name, location }) => violation(location.box, name)),
});

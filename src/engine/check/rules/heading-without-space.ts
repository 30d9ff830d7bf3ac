import { rule, violation } from '../rule.ts';
import { slipsIn } from '../slips.ts';

/** A line that starts with `#` and no space was probably meant as a heading. */
export const headingWithoutSpace = rule({
  code: 'heading-without-space',
  severity: 'error',
  needs: 'files',
  check: (subject) =>
    slipsIn(subject, /(?<=^|\n)[ \t]*#{1,2}(?=[^\s#])/g).map((location) => violation(location)),
});

import { rule, violation } from '../rule.ts';
import { slipsIn } from '../slips.ts';

/** A number at the start of a line of a paragraph was probably meant as a list. */
export const numberInText = rule({
  code: 'number-in-text',
  severity: 'warning',
  needs: 'files',
  check: (subject) =>
    slipsIn(subject, /(?<=\n)[ \t]*\d{1,3}[.)][ \t]/g).map((location) => violation(location)),
});

import { rule, violation } from '../rule.ts';
import { slipsIn } from '../slips.ts';

/** A number that begins a line of a paragraph was meant as a list. */
export const numberInText = rule({
  code: 'number-in-text',
  severity: 'warning',
  needs: 'files',
  check: (subject) =>
    slipsIn(subject, /(?<=\n)[ \t]*\d{1,3}[.)][ \t]/g).map((location) => violation(location)),
});

import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/** A tutorial is small enough to be walked whole. */
export const explorationLimited = rule({
  code: 'exploration-limited',
  severity: 'error',
  needs: 'walk',
  check: (subject) =>
    subject.exploration.limited ? [violation(inMachine(subject, subject.machine.positions.id))] : [],
});

import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/** A tutorial must be small enough to be explored completely. */
export const explorationLimited = rule({
  code: 'exploration-limited',
  severity: 'error',
  needs: 'walk',
  check: (subject) =>
    subject.exploration.limited ? [violation(inMachine(subject, subject.machine.positions.id))] : [],
});

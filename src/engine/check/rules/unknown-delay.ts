import { nameIn } from '../../../contract/gesture.ts';
import { near } from '../../diagnostics/near.ts';
import { rule, violation } from '../rule.ts';
import { saidOf } from '../said.ts';
import { namesOf } from '../subject.ts';

/** `wait:` must name a delay of the service. */
export const unknownDelay = rule({
  code: 'unknown-delay',
  severity: 'error',
  needs: 'files',
  check: (subject) => {
    const names = namesOf(subject);
    if (!names) return [];
    return saidOf(subject).flatMap(({ says, location }) => {
      const delay = nameIn('wait', says);
      if (delay === undefined || names.delays.includes(delay)) return [];
      return [violation(location, delay, near(delay, names.delays))];
    });
  },
});

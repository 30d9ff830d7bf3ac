import { rule, violation } from '../rule.ts';
import { linksToTutorials } from '../said.ts';

/** `tutoriel:` must name a tutorial of the same service, because a visit keeps the state of the service. */
export const visitOtherService = rule({
  code: 'visit-other-service',
  severity: 'error',
  needs: 'files',
  check: (subject) => {
    const own = subject.machine.simulation;
    return linksToTutorials(subject).flatMap(({ tutorial, location }) => {
      const other = subject.tutorials.get(tutorial)?.reading?.machine.simulation;
      const isOther = own !== undefined && other !== undefined && other !== own;
      return isOther ? [violation(location, tutorial, other)] : [];
    });
  },
});

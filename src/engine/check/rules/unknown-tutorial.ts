import { near } from '../../diagnostics/near.ts';
import { rule, violation } from '../rule.ts';
import { linksToTutorials } from '../said.ts';

/** `tutoriel:` must name a tutorial that is written or announced. */
export const unknownTutorial = rule({
  code: 'unknown-tutorial',
  severity: 'error',
  needs: 'files',
  check: (subject) =>
    linksToTutorials(subject)
      .filter(({ tutorial }) => !subject.tutorials.has(tutorial))
      .map(({ tutorial, location }) =>
        violation(location, tutorial, near(tutorial, subject.tutorials.keys())),
      ),
});

import { filesShown } from '../pictures.ts';
import { rule, violation } from '../rule.ts';

/** Every picture must have a format that browsers show. */
export const pictureUnreadable = rule({
  code: 'picture-unreadable',
  severity: 'error',
  needs: 'files',
  check: (subject) =>
    filesShown(subject)
      .filter(({ size }) => !size)
      .map(({ file, location }) => violation(location, file)),
});

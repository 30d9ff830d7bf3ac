import { near } from '../../diagnostics/near.ts';
import { shownPictures } from '../pictures.ts';
import { rule, violation } from '../rule.ts';

/** Every picture shown must be in the tutorial's folder. */
export const missingPicture = rule({
  code: 'missing-picture',
  severity: 'error',
  needs: 'files',
  blocks: 'play',
  check: (subject) =>
    shownPictures(subject)
      .filter(({ image }) => !subject.media.has(image))
      .map(({ image, location }) => violation(location, image, near(image, subject.media.keys()))),
});

import { near } from '../../diagnostics/near.ts';
import { shownPictures } from '../pictures.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../subject.ts';

/** Every picture shown is in the tutorial's folder. */
export const missingPicture: Check = (subject) =>
  shownPictures(subject)
    .filter(({ image }) => !subject.media.has(image))
    .map(({ image, spot }) => fault(spot, 'missing-picture', image, near(image, subject.media.keys())));

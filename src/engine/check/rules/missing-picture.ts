import { near } from '../near.ts';
import { fault } from '../report.ts';
import { type Check, inText } from '../subject.ts';

/** Every picture of the words is in the tutorial's folder. */
export const missingPicture: Check = ({ texts, media }) =>
  [...texts.values()].flatMap((text) =>
    [...text.places.slides].flatMap(([slide, { pictures }]) =>
      pictures
        .filter(({ image }) => !media.has(image))
        .map(({ image, at }) =>
          fault(inText(text, at, slide), 'missing-picture', image, near(image, media.keys())),
        ),
    ),
  );

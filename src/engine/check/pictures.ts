import type { PictureStage } from '../flow/flow.ts';
import type { Location } from '../diagnostics/position.ts';
import { inMachine, inText, slidesOf, type Subject } from './subject.ts';

/** A picture shown on a stage or in a text. */
export interface PictureUse {
  readonly image: string;
  readonly location: Location;
}

/** A slide with a picture on its stage. */
export interface PictureSlide {
  readonly slide: string;
  readonly stage: PictureStage;
  /** Position of the picture's name. */
  readonly location: Location;
}

/** Slides with a picture on the stage. */
export const pictureSlides = (subject: Subject): PictureSlide[] =>
  slidesOf(subject).flatMap(([slide, { stage }]) => {
    const at = subject.machine.positions.slides.get(slide)?.stage;
    return at && stage.kind === 'picture' ? [{ slide, stage, location: inMachine(subject, at, slide) }] : [];
  });

/** Every use of a picture in the tutorial; a picture used twice appears twice. */
export function shownPictures(subject: Subject): PictureUse[] {
  const onStage = pictureSlides(subject).map(({ stage: { image }, location }) => ({ image, location }));
  const inWords = [...subject.texts.values()].flatMap((text) =>
    [...text.positions.slides].flatMap(([slide, { pictures }]) =>
      pictures.map(({ image, at }) => ({ image, location: inText(text, at, slide) })),
    ),
  );
  return [...onStage.filter(({ image }) => image !== ''), ...inWords];
}

/** Every picture shown whose file exists, with the location of its first use. */
export function filesShown(subject: Subject) {
  const first = new Map(
    shownPictures(subject)
      .toReversed()
      .map((shown) => [shown.image, shown]),
  );
  return [...first.values()].flatMap(({ image, location }) => {
    const picture = subject.media.get(image);
    return picture ? [{ ...picture, location }] : [];
  });
}

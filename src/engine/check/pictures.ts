import type { PictureStage } from '../flow/flow.ts';
import type { Spot } from '../diagnostics/diagnostic.ts';
import { inMachine, inText, slidesOf, type Subject } from './subject.ts';

/** A picture wherever it is shown: on a stage, or in words. */
export interface Shown {
  readonly image: string;
  readonly spot: Spot;
}

/** A slide with a picture on its stage. */
export interface PictureSlide {
  readonly slide: string;
  readonly stage: PictureStage;
  /** Of the picture's name. */
  readonly spot: Spot;
}

/** Slides with a picture on the stage. */
export const pictureSlides = (subject: Subject): PictureSlide[] =>
  slidesOf(subject).flatMap(([slide, { stage }]) => {
    const at = subject.machine.places.slides.get(slide)?.stage;
    return at && stage.kind === 'picture' ? [{ slide, stage, spot: inMachine(subject, at, slide) }] : [];
  });

/** Every picture that the tutorial shows, as often as it does. */
export function shownPictures(subject: Subject): Shown[] {
  const onStage = pictureSlides(subject).map(({ stage: { image }, spot }) => ({ image, spot }));
  const inWords = [...subject.texts.values()].flatMap((text) =>
    [...text.places.slides].flatMap(([slide, { pictures }]) =>
      pictures.map(({ image, at }) => ({ image, spot: inText(text, at, slide) })),
    ),
  );
  return [...onStage.filter(({ image }) => image !== ''), ...inWords];
}

/** Every file shown that is there, where it is shown first. */
export function filesShown(subject: Subject) {
  const first = new Map(
    shownPictures(subject)
      .toReversed()
      .map((shown) => [shown.image, shown]),
  );
  return [...first.values()].flatMap(({ image, spot }) => {
    const picture = subject.media.get(image);
    return picture ? [{ ...picture, spot }] : [];
  });
}

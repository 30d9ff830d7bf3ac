import { descriptionOf } from '../../flow/picture-stage.ts';
import { pictureSlides } from '../pictures.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inText } from '../subject.ts';

/** The words of a slide, in every language, tell what the picture on its stage shows. */
export const pictureNotDescribed: Check = (subject) =>
  pictureSlides(subject)
    .filter(({ stage }) => subject.media.has(stage.image))
    .flatMap(({ slide, stage: { image } }) =>
      [...subject.texts.values()].flatMap((text) => {
        const places = text.places.slides.get(slide);
        const { body } = text.words?.slides[slide] ?? {};
        if (!body || !places || places.refused || descriptionOf(body, image) !== undefined) return [];
        return [fault(inText(text, places.heading, slide), 'picture-not-described', image)];
      }),
    );

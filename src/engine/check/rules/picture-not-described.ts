import { descriptionOf } from '../../flow/picture-stage.ts';
import { pictureSlides } from '../pictures.ts';
import { rule, violation } from '../rule.ts';
import { inText } from '../subject.ts';

/** In every language, the words of a slide must describe the picture on its stage. */
export const pictureNotDescribed = rule({
  code: 'picture-not-described',
  severity: 'error',
  needs: 'machine',
  check: (subject) =>
    pictureSlides(subject)
      .filter(({ stage }) => subject.media.has(stage.image))
      .flatMap(({ slide, stage: { image } }) =>
        [...subject.texts.values()].flatMap((text) => {
          const positions = text.positions.slides.get(slide);
          const { body } = text.words?.slides[slide] ?? {};
          if (!body || !positions || positions.refused || descriptionOf(body, image) !== undefined) return [];
          return [violation(inText(text, positions.heading, slide), image)];
        }),
      ),
});

import { near } from '../../diagnostics/near.ts';
import { rule, violation } from '../rule.ts';
import { inText } from '../subject.ts';

/** Every section of a text must belong to a slide. */
export const textWithoutSlide = rule({
  code: 'text-without-slide',
  severity: 'error',
  needs: 'machine',
  check: ({ machine, texts }) => {
    const slides = machine.flow.slides;
    return [...texts.values()].flatMap((text) =>
      [...text.positions.slides]
        .filter(([slide]) => !Object.hasOwn(slides, slide))
        .map(([slide, { heading }]) =>
          violation(inText(text, heading, slide), slide, near(slide, Object.keys(slides))),
        ),
    );
  },
});

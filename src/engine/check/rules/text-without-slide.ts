import { near } from '../../diagnostics/near.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inText } from '../subject.ts';

/** Every text belongs to a slide. */
export const textWithoutSlide: Check = ({ machine, texts }) => {
  const slides = machine.flow?.slides;
  if (!slides) return [];
  return [...texts.values()].flatMap((text) =>
    [...text.places.slides]
      .filter(([slide]) => !Object.hasOwn(slides, slide))
      .map(([slide, { heading }]) =>
        fault(inText(text, heading, slide), 'text-without-slide', slide, near(slide, Object.keys(slides))),
      ),
  );
};

import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inText, slidesOf } from '../subject.ts';

/** In a text, a slide stands under the heading of its chapter. */
export const slideOutsideChapter: Check = (subject) =>
  [...subject.texts.values()].flatMap((text) =>
    slidesOf(subject).flatMap(([slide, { chapter }]) => {
      const places = text.places.slides.get(slide);
      if (!places || places.chapter === chapter || !text.places.chapters.has(chapter)) return [];
      return [fault(inText(text, places.heading, slide), 'slide-outside-chapter', slide, chapter)];
    }),
  );

import type { TextReading } from '../../source/text/text.ts';
import { type Fault, fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine, inText, ORIGINAL, slidesOf, type Subject } from '../subject.ts';

/** Every chapter has a title, in every language. */
export const chapterWithoutHeading: Check = (subject) =>
  [...subject.texts].flatMap(([lang, text]) => {
    if (!text.words) return [];
    return [...firstSlides(subject)]
      .filter(([chapter]) => !text.places.chapters.has(chapter))
      .map(([chapter, slide]) =>
        lang === ORIGINAL ? unwritten(subject, chapter, slide) : untranslated(text, chapter, slide),
      );
  });

/** Chapter to its first slide. */
function firstSlides(subject: Subject): ReadonlyMap<string, string> {
  const chapters = slidesOf(subject).map(([slide, { chapter }]) => [chapter, slide] as const);
  return new Map(chapters.filter(([chapter]) => chapter !== '').reverse());
}

function unwritten(subject: Subject, chapter: string, slide: string): Fault {
  const at = subject.machine.places.slides.get(slide)?.chapter ?? { line: 1, column: 1 };
  return fault({ ...inMachine(subject, at, slide), lang: ORIGINAL }, 'chapter-without-heading', chapter);
}

function untranslated(text: TextReading, chapter: string, slide: string): Fault {
  const at = text.places.slides.get(slide)?.heading ?? { line: 1, column: 1 };
  return fault(inText(text, at, slide), 'translation-missing-chapter', chapter);
}

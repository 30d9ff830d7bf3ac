import { isName } from '../../source/names.ts';
import type { TextReading } from '../../source/text/text.ts';
import type { Place } from '../../diagnostics/problem.ts';
import { type Fault, fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine, inText, ORIGINAL, slidesOf, type Subject } from '../subject.ts';

/** Every slide has words, in every language. */
export const slideWithoutText: Check = (subject) =>
  [...subject.texts].flatMap(([lang, text]) => {
    if (!text.words) return [];
    return slidesOf(subject)
      .map(([slide]) => slide)
      .filter((slide) => isName(slide) && !text.places.slides.has(slide))
      .map((slide) => (lang === ORIGINAL ? unwritten(subject, slide) : untranslated(subject, text, slide)));
  });

function unwritten(subject: Subject, slide: string): Fault {
  const at = subject.machine.places.slides.get(slide)?.name ?? top;
  return fault({ ...inMachine(subject, at, slide), lang: ORIGINAL }, 'slide-without-text', slide);
}

const untranslated = (subject: Subject, text: TextReading, slide: string): Fault =>
  fault(inText(text, placeBefore(subject, text, slide), slide), 'translation-missing-slide', slide);

const top: Place = { line: 1, column: 1 };

/** The heading after which the slide belongs. */
function placeBefore(subject: Subject, text: TextReading, slide: string): Place {
  const order = slidesOf(subject).map(([name]) => name);
  const before = order.slice(0, order.indexOf(slide)).findLast((name) => text.places.slides.has(name));
  return text.places.slides.get(before ?? '')?.heading ?? top;
}

import type { TextReading } from '../../source/text/text.ts';
import type { Position } from '../../diagnostics/position.ts';
import { rule, violation } from '../rule.ts';
import { inText, slidesOf, type Subject } from '../subject.ts';
import { translationsOf } from '../translations.ts';
import { unwrittenIn } from '../unwritten.ts';

/** Every slide must have a text in every translation. */
export const translationMissingSlide = rule({
  code: 'translation-missing-slide',
  severity: 'error',
  needs: 'machine',
  check: (subject) =>
    translationsOf(subject).flatMap((text) =>
      unwrittenIn(subject, text).map((slide) =>
        violation(inText(text, positionBefore(subject, text, slide), slide), slide),
      ),
    ),
});

/** Position of the heading after which the slide belongs. */
function positionBefore(subject: Subject, text: TextReading, slide: string): Position {
  const order = slidesOf(subject).map(([name]) => name);
  const before = order.slice(0, order.indexOf(slide)).findLast((name) => text.positions.slides.has(name));
  return text.positions.slides.get(before ?? '')?.heading ?? { line: 1, column: 1 };
}

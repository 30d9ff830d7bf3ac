import { isName } from '../source/names.ts';
import type { TextReading } from '../source/text/text.ts';
import { slidesOf, type Subject } from './subject.ts';

/**
 * The slides of the machine that have no section in a text; badly written names are left to their own rule.
 */
export const unwrittenIn = (subject: Subject, text: TextReading): string[] =>
  slidesOf(subject)
    .map(([slide]) => slide)
    .filter((slide) => isName(slide) && !text.positions.slides.has(slide));

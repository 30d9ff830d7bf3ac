import { rule, violation } from '../rule.ts';
import { inText } from '../subject.ts';
import { originalOf } from '../translations.ts';

/** Every slide must be under the heading of a chapter. */
export const slideWithoutChapter = rule({
  code: 'slide-without-chapter',
  severity: 'error',
  needs: 'files',
  check: (subject) => {
    const text = originalOf(subject);
    if (!text) return [];
    return [...text.positions.slides]
      .filter(([, { chapter }]) => chapter === undefined)
      .map(([slide, { heading }]) => violation(inText(text, heading, slide), slide));
  },
});

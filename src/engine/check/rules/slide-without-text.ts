import { ORIGINAL } from '../../../contract/languages.ts';
import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';
import { originalOf } from '../translations.ts';
import { unwrittenIn } from '../unwritten.ts';

/** Every slide must have a text. */
export const slideWithoutText = rule({
  code: 'slide-without-text',
  severity: 'error',
  needs: 'machine',
  check: (subject) => {
    const text = originalOf(subject);
    if (!text) return [];
    return unwrittenIn(subject, text).map((slide) => {
      const at = subject.machine.positions.slides.get(slide)?.name ?? { line: 1, column: 1 };
      return violation({ ...inMachine(subject, at, slide), lang: ORIGINAL }, slide);
    });
  },
});

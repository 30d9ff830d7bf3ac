import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/**
 * Chapters are declared in the text only. For one version, a `chapter` in machine.ts is read, ignored and
 * reported.
 */
export const chapterInMachine = rule({
  code: 'chapter-in-machine',
  severity: 'warning',
  needs: 'machine',
  check: (subject) =>
    [...subject.machine.positions.slides].flatMap(([slide, { chapter }]) => {
      if (!chapter) return [];
      const location = inMachine(subject, chapter.at, slide);
      const { removal } = chapter;
      return [{ ...violation(location), edit: removal && { file: location.file, ...removal, text: '' } }];
    }),
});

import { rule, violation } from '../rule.ts';
import { inText } from '../subject.ts';
import { originalOf, translationsOf } from '../translations.ts';

/** Every language must have the same chapters in the same order; the first difference is reported. */
export const translationOtherChapters = rule({
  code: 'translation-other-chapters',
  severity: 'error',
  needs: 'files',
  check: (subject) => {
    const chapters = [...(originalOf(subject)?.positions.chapters.keys() ?? [])];
    if (chapters.length === 0) return [];
    return translationsOf(subject).flatMap((text) => {
      const expected = chapters.filter((chapter) => text.positions.chapters.has(chapter));
      const other = [...text.positions.chapters].find(([chapter], index) => chapter !== expected[index]);
      if (!other) return [];
      const [chapter, at] = other;
      const index = [...text.positions.chapters.keys()].indexOf(chapter);
      return [violation(inText(text, at), chapter, chapters.includes(chapter) ? expected[index] : undefined)];
    });
  },
});

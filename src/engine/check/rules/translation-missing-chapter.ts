import { rule, violation } from '../rule.ts';
import { inText } from '../subject.ts';
import { originalOf, translationsOf } from '../translations.ts';

/** Every chapter must have a heading in every translation. */
export const translationMissingChapter = rule({
  code: 'translation-missing-chapter',
  severity: 'error',
  needs: 'files',
  check: (subject) => {
    const original = originalOf(subject);
    if (!original) return [];
    const chapters = [...original.positions.chapters.keys()];
    const firstOf = (chapter: string) =>
      [...original.positions.slides].find(([, one]) => one.chapter === chapter)?.[0] ?? '';
    return translationsOf(subject).flatMap((text) =>
      chapters
        .filter((chapter) => !text.positions.chapters.has(chapter))
        .map((chapter) => {
          const slide = firstOf(chapter);
          const at = text.positions.slides.get(slide)?.heading ?? { line: 1, column: 1 };
          return violation(inText(text, at, slide || undefined), chapter);
        }),
    );
  },
});

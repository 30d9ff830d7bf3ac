import { rule, violation } from '../rule.ts';
import { inText } from '../subject.ts';
import { originalOf, translationsOf } from '../translations.ts';

/** In every language, a slide must be under the heading of the same chapter. */
export const slideOutsideChapter = rule({
  code: 'slide-outside-chapter',
  severity: 'warning',
  needs: 'files',
  check: (subject) => {
    const chapterOf = (slide: string) => originalOf(subject)?.positions.slides.get(slide)?.chapter;
    return translationsOf(subject).flatMap((text) =>
      [...text.positions.slides].flatMap(([slide, { chapter, heading }]) => {
        const own = chapterOf(slide);
        if (own === undefined || own === chapter || !text.positions.chapters.has(own)) return [];
        return [violation(inText(text, heading, slide), slide, own)];
      }),
    );
  },
});

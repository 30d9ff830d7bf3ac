import { near } from '../../diagnostics/near.ts';
import { rule, violation } from '../rule.ts';
import { linksToTutorials } from '../said.ts';

/** `tutoriel:<id>/<slide>` must name a slide of that tutorial. */
export const unknownTutorialSlide = rule({
  code: 'unknown-tutorial-slide',
  severity: 'error',
  needs: 'files',
  check: (subject) =>
    linksToTutorials(subject).flatMap(({ tutorial, slide, location }) => {
      const slides = subject.tutorials.get(tutorial)?.reading?.machine.flow?.slides;
      if (!slides || slide === undefined || Object.hasOwn(slides, slide)) return [];
      return [violation(location, tutorial, slide, near(slide, Object.keys(slides)))];
    }),
});

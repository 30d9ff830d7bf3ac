import { near } from '../../diagnostics/near.ts';
import { rule, violation } from '../rule.ts';
import { inMachine, transitionsOf } from '../subject.ts';

/** A transition must lead to a slide. */
export const unknownTarget = rule({
  code: 'unknown-target',
  severity: 'error',
  needs: 'machine',
  blocks: 'walk',
  check: (subject) => {
    const slides = subject.machine.flow.slides;
    return transitionsOf(subject)
      .filter(({ target }) => !Object.hasOwn(slides, target))
      .map(({ slide, target, at }) => {
        const location = inMachine(subject, at.target, slide);
        return violation(location, target, near(target, Object.keys(slides)));
      });
  },
});

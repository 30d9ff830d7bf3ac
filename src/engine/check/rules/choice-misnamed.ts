import { nameIn } from '../../../contract/gesture.ts';
import { rule, violation } from '../rule.ts';
import { inMachine, transitionsOf } from '../subject.ts';

/** A choice that has the name of a slide must lead to that slide. */
export const choiceMisnamed = rule({
  code: 'choice-misnamed',
  severity: 'warning',
  needs: 'machine',
  check: (subject) => {
    const slides = subject.machine.flow.slides;
    return transitionsOf(subject).flatMap(({ slide, event, target, at }) => {
      const name = nameIn('choose', event);
      if (name === undefined || name === target || !Object.hasOwn(slides, name)) return [];
      return [violation(inMachine(subject, at.target, slide), name, target)];
    });
  },
});

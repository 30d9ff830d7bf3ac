import { rule, violation } from '../rule.ts';
import { inMachine, slidesOf } from '../subject.ts';

/** A slide must have a transition or be an end. */
export const deadEnd = rule({
  code: 'dead-end',
  severity: 'error',
  needs: 'machine',
  check: (subject) =>
    slidesOf(subject).flatMap(([slide, { end }]) => {
      const positions = subject.machine.positions.slides.get(slide);
      const isBroken = subject.machine.problems.some((found) => found.slide === slide);
      if (end || isBroken || !positions || positions.events.size > 0) return [];
      return [violation(inMachine(subject, positions.name, slide), slide)];
    }),
});

import { rule, violation } from '../rule.ts';
import { inMachine, namesOf, slidesOf } from '../subject.ts';

/** In a tutorial whose service has no parts, every slide must declare its stage. */
export const nothingOnStage = rule({
  code: 'nothing-on-stage',
  severity: 'error',
  needs: 'machine',
  check: (subject) => {
    if (namesOf(subject)?.anchors.length !== 0) return [];
    return slidesOf(subject).flatMap(([slide, { stage }]) => {
      const positions = subject.machine.positions.slides.get(slide);
      return positions && stage.kind === 'continue'
        ? [violation(inMachine(subject, positions.name, slide), slide)]
        : [];
    });
  },
});

import { rule, violation } from '../rule.ts';
import { inMachine, namesOf, slidesOf } from '../subject.ts';

/** Where no service can go on, each slide says what it shows. */
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

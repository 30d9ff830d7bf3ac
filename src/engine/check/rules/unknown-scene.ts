import { near } from '../../diagnostics/near.ts';
import { rule, violation } from '../rule.ts';
import { inMachine, namesOf, slidesOf } from '../subject.ts';

/** A stage must name a scene of the service. */
export const unknownScene = rule({
  code: 'unknown-scene',
  severity: 'error',
  needs: 'machine',
  blocks: 'walk',
  check: (subject) => {
    const names = namesOf(subject);
    if (!names) return [];
    return slidesOf(subject).flatMap(([slide, { stage }]) => {
      const at = subject.machine.positions.slides.get(slide)?.stage;
      if (!at || stage.kind !== 'scene' || stage.name === '' || names.scenes.includes(stage.name)) return [];
      return [violation(inMachine(subject, at, slide), stage.name, near(stage.name, names.scenes))];
    });
  },
});

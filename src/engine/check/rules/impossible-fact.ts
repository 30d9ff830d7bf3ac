import { nameIn } from '../../../contract/gesture.ts';
import { impossibleOf } from '../passages.ts';
import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/** A fact that a slide waits for must be possible on that slide. */
export const impossibleFact = rule({
  code: 'impossible-fact',
  severity: 'error',
  needs: 'walk',
  check: (subject) =>
    impossibleOf(subject.exploration).flatMap(({ slide, event }) => {
      const at = subject.machine.positions.slides.get(slide)?.events.get(event);
      const name = nameIn('did', event);
      return at && name !== undefined ? [violation(inMachine(subject, at.event, slide), name)] : [];
    }),
});

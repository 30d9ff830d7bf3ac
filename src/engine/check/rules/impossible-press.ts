import { nameIn } from '../../../contract/gesture.ts';
import { isPressable } from '../anchors.ts';
import { impossibleOf } from '../passages.ts';
import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/**
 * A press that a slide waits for must be possible on that slide; parts that are no buttons have another rule.
 */
export const impossiblePress = rule({
  code: 'impossible-press',
  severity: 'error',
  needs: 'walk',
  check: (subject) =>
    impossibleOf(subject.exploration).flatMap(({ slide, event }) => {
      const at = subject.machine.positions.slides.get(slide)?.events.get(event);
      const name = nameIn('press', event);
      return at && name !== undefined && isPressable(subject, slide, event)
        ? [violation(inMachine(subject, at.event, slide), name)]
        : [];
    }),
});

import { nameIn } from '../../../contract/gesture.ts';
import { isPressable } from '../anchors.ts';
import { impossibleOf } from '../passages.ts';
import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/** What a slide waits to be pressed can be pressed there; a press on what is no button has a rule of its own. */
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

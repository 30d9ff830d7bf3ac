import { rule, violation } from '../rule.ts';
import { inMachine, transitionsOf } from '../subject.ts';

/** `next` must be alone or beside choices: beside a hotspot the learner can't tell what to do. */
export const nextBesideHotspot = rule({
  code: 'next-beside-hotspot',
  severity: 'error',
  needs: 'machine',
  check: (subject) => {
    const { slides } = subject.machine.flow;
    return transitionsOf(subject)
      .filter(({ event }) => event === 'next')
      .flatMap(({ slide, at }) => {
        const other = Object.keys(slides[slide]?.on ?? {}).find((event) => /^(?:press|did)\./.test(event));
        return other === undefined ? [] : [violation(inMachine(subject, at.event, slide), other)];
      });
  },
});

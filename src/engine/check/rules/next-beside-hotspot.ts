import { rule, violation } from '../rule.ts';
import { inMachine, transitionsOf } from '../subject.ts';

/** `next` stands alone or beside choices: beside a hotspot nobody knows what to do. */
export const nextBesideHotspot = rule({
  code: 'next-beside-hotspot',
  severity: 'error',
  needs: 'machine',
  check: (subject) => {
    const transitions = transitionsOf(subject);
    return transitions
      .filter(({ event }) => event === 'next')
      .flatMap(({ slide, at }) => {
        const other = transitions.find((one) => one.slide === slide && /^(?:press|did)\./.test(one.event));
        return other ? [violation(inMachine(subject, at.event, slide), other.event)] : [];
      });
  },
});

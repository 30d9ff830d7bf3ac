import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine, transitionsOf } from '../subject.ts';

/** `next` stands alone or beside choices: beside a hotspot nobody knows what to do. */
export const nextBesideHotspot: Check = (subject) => {
  const transitions = transitionsOf(subject);
  return transitions
    .filter(({ event }) => event === 'next')
    .flatMap(({ slide, at }) => {
      const other = transitions.find((one) => one.slide === slide && /^(?:press|did)\./.test(one.event));
      return other ? [fault(inMachine(subject, at.event, slide), 'next-beside-hotspot', other.event)] : [];
    });
};

import { near } from '../../diagnostics/near.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine, transitionsOf } from '../subject.ts';

/** A transition leads to a slide. */
export const unknownTarget: Check = (subject) => {
  const slides = subject.machine.flow?.slides ?? {};
  return transitionsOf(subject)
    .filter(({ target }) => !Object.hasOwn(slides, target))
    .map(({ slide, target, at }) => {
      const spot = inMachine(subject, at.target, slide);
      return fault(spot, 'unknown-target', target, near(target, Object.keys(slides)));
    });
};

import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine, transitionsOf } from '../subject.ts';

/** A choice that bears the name of a slide leads to that slide. */
export const choiceMisnamed: Check = (subject) => {
  const slides = subject.machine.flow?.slides ?? {};
  return transitionsOf(subject).flatMap(({ slide, event, target, at }) => {
    const name = /^choose\.(.+)$/.exec(event)?.[1];
    if (name === undefined || name === target || !Object.hasOwn(slides, name)) return [];
    return [fault(inMachine(subject, at.target, slide), 'choice-misnamed', name, target)];
  });
};

import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine, transitionsOf } from '../subject.ts';

/** `next` and a choice lead elsewhere than where one is. */
export const choiceWithoutEffect: Check = (subject) =>
  transitionsOf(subject)
    .filter(({ slide, event, target }) => slide === target && /^(?:next$|choose\.)/.test(event))
    .map(({ slide, event, at }) =>
      fault(inMachine(subject, at.target, slide), 'choice-without-effect', event),
    );

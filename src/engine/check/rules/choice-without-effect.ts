import { rule, violation } from '../rule.ts';
import { inMachine, transitionsOf } from '../subject.ts';

/** `next` and choices must lead to another slide. */
export const choiceWithoutEffect = rule({
  code: 'choice-without-effect',
  severity: 'error',
  needs: 'machine',
  check: (subject) =>
    transitionsOf(subject)
      .filter(({ slide, event, target }) => slide === target && /^(?:next$|choose\.)/.test(event))
      .map(({ slide, event, at }) => violation(inMachine(subject, at.target, slide), event)),
});

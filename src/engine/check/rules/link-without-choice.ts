import { nameIn } from '../../../contract/gesture.ts';
import { near } from '../../diagnostics/near.ts';
import { rule, violation } from '../rule.ts';
import { saidOf } from '../said.ts';

/** A link to a choice must name a choice of the slide. */
export const linkWithoutChoice = rule({
  code: 'link-without-choice',
  severity: 'error',
  needs: 'machine',
  check: (subject) =>
    saidOf(subject).flatMap(({ slide, says, location }) => {
      const choice = nameIn('choose', says);
      const on = subject.machine.flow.slides[slide]?.on;
      if (choice === undefined || !on || Object.hasOwn(on, says)) return [];
      const choices = Object.keys(on).flatMap((event) => nameIn('choose', event) ?? []);
      return [violation(location, choice, near(choice, choices))];
    }),
});

import { isName } from '../../source/names.ts';
import { near } from '../../diagnostics/near.ts';
import { rule, violation } from '../rule.ts';
import { inMachine, namesOf, transitionsOf } from '../subject.ts';

/** The key of a transition must be `next`, `press.…`, `did.…` or `choose.<name>`. */
export const unknownEvent = rule({
  code: 'unknown-event',
  severity: 'error',
  needs: 'machine',
  blocks: 'walk',
  check: (subject) => {
    const { anchors = [], facts = [] } = namesOf(subject) ?? {};
    const known = ['next', ...anchors.map((name) => `press.${name}`), ...facts.map((name) => `did.${name}`)];
    return transitionsOf(subject)
      .filter((transition) => !isEvent(transition.event))
      .map((transition) => {
        const location = inMachine(subject, transition.at.event, transition.slide);
        return violation(location, transition.event.slice(0, 60), near(transition.event, known));
      });
  },
});

function isEvent(event: string): boolean {
  const choice = /^choose\.(.*)$/.exec(event)?.[1];
  return choice === undefined ? /^(?:next$|(?:press|did)\..)/.test(event) : isName(choice);
}

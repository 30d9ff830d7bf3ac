import { isName } from '../../source/names.ts';
import { near } from '../../diagnostics/near.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine, namesOf, transitionsOf } from '../subject.ts';

/** A transition answers to something that can be an event. */
export const unknownEvent: Check = (subject) => {
  const { anchors = [], facts = [] } = namesOf(subject) ?? {};
  const known = ['next', ...anchors.map((name) => `press.${name}`), ...facts.map((name) => `did.${name}`)];
  return transitionsOf(subject)
    .filter((transition) => !isEvent(transition.event))
    .map((transition) => {
      const spot = inMachine(subject, transition.at.event, transition.slide);
      return fault(spot, 'unknown-event', transition.event.slice(0, 60), near(transition.event, known));
    });
};

function isEvent(event: string): boolean {
  const choice = /^choose\.(.*)$/.exec(event)?.[1];
  return choice === undefined ? /^(?:next$|(?:press|did)\..)/.test(event) : isName(choice);
}

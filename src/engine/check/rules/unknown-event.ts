import { NAME } from '../../names.ts';
import { near } from '../near.ts';
import { problem } from '../report.ts';
import { type Check, inMachine, namesOf, transitionsOf } from '../subject.ts';

const event = new RegExp(String.raw`^(?:next|choose\.${NAME}|(?:press|did)\..+)$`);

/** A transition answers to something that can be an event. */
export const unknownEvent: Check = (subject) => {
  const { anchors = [], facts = [] } = namesOf(subject) ?? {};
  const known = ['next', ...anchors.map((name) => `press.${name}`), ...facts.map((name) => `did.${name}`)];
  return transitionsOf(subject)
    .filter((transition) => !event.test(transition.event))
    .map((transition) => {
      const spot = inMachine(subject, transition.at.event, transition.slide);
      return problem(spot, 'unknown-event', transition.event, near(transition.event, known));
    });
};

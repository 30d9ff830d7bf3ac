import { near } from '../../diagnostics/near.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine, namesOf, transitionsOf } from '../subject.ts';

/** `did.` names a fact of the service. */
export const unknownFact: Check = (subject) => {
  const names = namesOf(subject);
  if (!names) return [];
  return transitionsOf(subject).flatMap(({ slide, event, at }) => {
    const fact = /^did\.(.+)$/.exec(event)?.[1];
    if (fact === undefined || names.facts.includes(fact)) return [];
    return [fault(inMachine(subject, at.event, slide), 'unknown-fact', fact, near(fact, names.facts))];
  });
};

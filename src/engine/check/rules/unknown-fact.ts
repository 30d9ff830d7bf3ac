import { nameIn } from '../../../contract/gesture.ts';
import { near } from '../../diagnostics/near.ts';
import { rule, violation } from '../rule.ts';
import { inMachine, namesOf, transitionsOf } from '../subject.ts';

/** `did.` must name a fact of the service. */
export const unknownFact = rule({
  code: 'unknown-fact',
  severity: 'error',
  needs: 'machine',
  blocks: 'walk',
  check: (subject) => {
    const names = namesOf(subject);
    if (!names) return [];
    return transitionsOf(subject).flatMap(({ slide, event, at }) => {
      const fact = nameIn('did', event);
      if (fact === undefined || names.facts.includes(fact)) return [];
      return [violation(inMachine(subject, at.event, slide), fact, near(fact, names.facts))];
    });
  },
});

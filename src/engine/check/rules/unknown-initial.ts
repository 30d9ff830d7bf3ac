import { near } from '../../diagnostics/near.ts';
import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/** A tutorial must start on one of its slides. */
export const unknownInitial = rule({
  code: 'unknown-initial',
  severity: 'error',
  needs: 'machine',
  blocks: 'walk',
  check: (subject) => {
    const { flow, positions } = subject.machine;
    if (!flow.initial || Object.hasOwn(flow.slides, flow.initial)) return [];
    const suggestion = near(flow.initial, Object.keys(flow.slides));
    return [violation(inMachine(subject, positions.initial), flow.initial, suggestion)];
  },
});

import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/** A tutorial must not take the id of another tutorial. */
export const duplicateTutorial = rule({
  code: 'duplicate-tutorial',
  severity: 'error',
  needs: 'files',
  check: (subject) => {
    const { flow, positions } = subject.machine;
    const id = flow?.id ?? '';
    if (id === subject.tutorial || !subject.tutorials.get(id)?.reading) return [];
    return [violation(inMachine(subject, positions.id), id, subject.tutorial)];
  },
});

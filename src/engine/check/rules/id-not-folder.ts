import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/** A tutorial is called as its folder; one that takes another's name has its own rule. */
export const idNotFolder = rule({
  code: 'id-not-folder',
  severity: 'error',
  needs: 'files',
  check: (subject) => {
    const { flow, positions } = subject.machine;
    const id = flow?.id ?? '';
    if (id === '' || id === subject.tutorial || subject.tutorials.get(id)?.reading) return [];
    return [violation(inMachine(subject, positions.id), id, subject.tutorial)];
  },
});

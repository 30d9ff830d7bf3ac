import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/**
 * The id of a tutorial must be the name of its folder; the id of another tutorial is left to
 * `duplicate-tutorial`.
 */
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

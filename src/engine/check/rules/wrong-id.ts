import { isName, toName } from '../../source/names.ts';
import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/** The folder of a tutorial must have a name that can be part of an address. */
export const wrongId = rule({
  code: 'wrong-id',
  severity: 'error',
  needs: 'files',
  blocks: 'play',
  check: (subject) =>
    isName(subject.tutorial)
      ? []
      : [
          violation(
            inMachine(subject, subject.machine.positions.id),
            subject.tutorial.slice(0, 60),
            toName(subject.tutorial),
          ),
        ],
});

import { isName, toName } from '../../source/names.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine } from '../subject.ts';

/** The folder of a tutorial has a name that can stand in an address. */
export const wrongId: Check = (subject) =>
  isName(subject.tutorial)
    ? []
    : [
        fault(
          inMachine(subject, subject.machine.places.id),
          'wrong-id',
          subject.tutorial.slice(0, 60),
          toName(subject.tutorial),
        ),
      ];

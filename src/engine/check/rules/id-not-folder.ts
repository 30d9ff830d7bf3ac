import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine } from '../subject.ts';

/** A tutorial is called as its folder; one that takes another's name has its own rule. */
export const idNotFolder: Check = (subject) => {
  const { flow, places } = subject.machine;
  const id = flow?.id ?? '';
  if (id === '' || id === subject.tutorial || subject.tutorials.get(id)?.reading) return [];
  return [fault(inMachine(subject, places.id), 'id-not-folder', id, subject.tutorial)];
};

import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine } from '../subject.ts';

/** A tutorial does not take the name of another. */
export const duplicateTutorial: Check = (subject) => {
  const { flow, places } = subject.machine;
  const id = flow?.id ?? '';
  if (id === subject.tutorial || !subject.tutorials.get(id)?.reading) return [];
  return [fault(inMachine(subject, places.id), 'duplicate-tutorial', id, subject.tutorial)];
};

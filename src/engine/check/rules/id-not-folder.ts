import { problem } from '../report.ts';
import { type Check, inMachine } from '../subject.ts';

/** A tutorial is called as its folder. */
export const idNotFolder: Check = (subject) => {
  const { flow, places } = subject.machine;
  if (!flow?.id || flow.id === subject.tutorial) return [];
  return [problem(inMachine(subject, places.id), 'id-not-folder', flow.id, subject.tutorial)];
};

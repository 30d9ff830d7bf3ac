import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine, ORIGINAL } from '../subject.ts';

/** A tutorial has words in French. */
export const missingText: Check = (subject) => {
  if (subject.texts.has(ORIGINAL)) return [];
  const spot = { ...inMachine(subject, subject.machine.places.id), lang: ORIGINAL };
  return [fault(spot, 'missing-text', `${ORIGINAL}.md`)];
};

import { near } from '../../diagnostics/near.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { saidOf } from '../said.ts';
import { type Check, namesOf } from '../subject.ts';

/** `wait:` names a delay of the service. */
export const unknownDelay: Check = (subject) => {
  const names = namesOf(subject);
  if (!names) return [];
  return saidOf(subject).flatMap(({ says, spot }) => {
    const delay = /^wait\.(.+)$/.exec(says)?.[1];
    if (delay === undefined || names.delays.includes(delay)) return [];
    return [fault(spot, 'unknown-delay', delay, near(delay, names.delays))];
  });
};

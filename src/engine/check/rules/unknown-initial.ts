import { near } from '../../diagnostics/near.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine } from '../subject.ts';

/** A tutorial begins on one of its slides. */
export const unknownInitial: Check = (subject) => {
  const { flow, places } = subject.machine;
  if (!flow?.initial || Object.hasOwn(flow.slides, flow.initial)) return [];
  const suggestion = near(flow.initial, Object.keys(flow.slides));
  return [fault(inMachine(subject, places.initial), 'unknown-initial', flow.initial, suggestion)];
};

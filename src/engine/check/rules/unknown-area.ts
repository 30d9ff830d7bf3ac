import { near } from '../../diagnostics/near.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { saidOf } from '../said.ts';
import { areaNames, type Check, inMachine, transitionsOf } from '../subject.ts';

/** On a picture, `press.` names one of its areas. */
export const unknownArea: Check = (subject) => {
  const events = transitionsOf(subject).map(({ slide, event, at }) => ({
    slide,
    what: event,
    spot: inMachine(subject, at.event, slide),
  }));
  const said = saidOf(subject).map(({ slide, says, spot }) => ({ slide, what: says, spot }));
  return [...events, ...said].flatMap(({ slide, what, spot }) => {
    const areas = areaNames(subject, slide);
    const name = /^press\.(.+)$/.exec(what)?.[1];
    if (!areas || name === undefined || areas.includes(name)) return [];
    return [fault(spot, 'unknown-area', name, near(name, areas))];
  });
};

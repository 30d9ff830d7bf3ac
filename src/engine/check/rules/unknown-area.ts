import { nameIn } from '../../../contract/gesture.ts';
import { near } from '../../diagnostics/near.ts';
import { rule, violation } from '../rule.ts';
import { saidOf } from '../said.ts';
import { areaNames, inMachine, transitionsOf } from '../subject.ts';

/** On a picture, `press.` must name one of its areas. */
export const unknownArea = rule({
  code: 'unknown-area',
  severity: 'error',
  needs: 'files',
  blocks: 'walk',
  check: (subject) => {
    const events = transitionsOf(subject).map(({ slide, event, at }) => ({
      slide,
      what: event,
      location: inMachine(subject, at.event, slide),
    }));
    const said = saidOf(subject).map(({ slide, says, location }) => ({ slide, what: says, location }));
    return [...events, ...said].flatMap(({ slide, what, location }) => {
      const areas = areaNames(subject, slide);
      const name = nameIn('press', what);
      if (!areas || name === undefined || areas.includes(name)) return [];
      return [violation(location, name, near(name, areas))];
    });
  },
});

import type { Problem } from '../problem.ts';
import { problem, type Spot } from '../report.ts';
import { type Check, inMachine } from '../subject.ts';

/** What a slide waits for can happen there. */
export const impossibleTransition: Check = (subject) => {
  const { impossible = [], limited = false } = subject.survey ?? {};
  if (limited) return [];
  return impossible.flatMap(({ slide, event }) => {
    const at = subject.machine.places.slides.get(slide)?.events.get(event);
    return at ? [explain(inMachine(subject, at.event, slide), event)] : [];
  });
};

function explain(spot: Spot, event: string): Problem {
  if (event.startsWith('press.')) return problem(spot, 'impossible-press', event.slice('press.'.length));
  if (event.startsWith('did.')) return problem(spot, 'impossible-fact', event.slice('did.'.length));
  return problem(spot, 'impossible-choice', event);
}

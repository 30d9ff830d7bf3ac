import { isPressable } from '../anchors.ts';
import { type Fault, fault, type Spot } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine } from '../subject.ts';

/** What a slide waits for can happen there; a press on what is no button has a rule of its own. */
export const impossibleTransition: Check = (subject) => {
  const { impossible = [], limited = false } = subject.survey ?? {};
  if (limited) return [];
  return impossible.flatMap(({ slide, event }) => {
    const at = subject.machine.places.slides.get(slide)?.events.get(event);
    if (event.startsWith('press.') && !isPressable(subject, slide, event)) return [];
    return at ? [explain(inMachine(subject, at.event, slide), event)] : [];
  });
};

const explain = (spot: Spot, event: string): Fault =>
  event.startsWith('press.')
    ? fault(spot, 'impossible-press', event.slice('press.'.length))
    : fault(spot, 'impossible-fact', event.slice('did.'.length));

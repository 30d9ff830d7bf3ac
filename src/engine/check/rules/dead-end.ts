import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine, slidesOf } from '../subject.ts';

/** A slide leads on, or is an end. */
export const deadEnd: Check = (subject) =>
  slidesOf(subject).flatMap(([slide, { end }]) => {
    const places = subject.machine.places.slides.get(slide);
    const isBroken = subject.machine.problems.some((found) => found.slide === slide);
    if (end || isBroken || !places || places.events.size > 0) return [];
    return [fault(inMachine(subject, places.name, slide), 'dead-end', slide)];
  });

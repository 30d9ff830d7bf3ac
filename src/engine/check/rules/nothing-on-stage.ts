import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine, namesOf, slidesOf } from '../subject.ts';

/** Where no service can go on, each slide says what it shows. */
export const nothingOnStage: Check = (subject) => {
  if (namesOf(subject)?.anchors.length !== 0) return [];
  return slidesOf(subject).flatMap(([slide, { stage }]) => {
    const places = subject.machine.places.slides.get(slide);
    return places && stage.kind === 'continue'
      ? [fault(inMachine(subject, places.name, slide), 'nothing-on-stage', slide)]
      : [];
  });
};

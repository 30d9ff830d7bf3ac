import { near } from '../../diagnostics/near.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine, namesOf, slidesOf } from '../subject.ts';

/** A stage names a scene of the service. */
export const unknownScene: Check = (subject) => {
  const names = namesOf(subject);
  if (!names) return [];
  return slidesOf(subject).flatMap(([slide, { stage }]) => {
    const at = subject.machine.places.slides.get(slide)?.stage;
    if (!at || stage.kind !== 'scene' || stage.name === '' || names.scenes.includes(stage.name)) return [];
    return [
      fault(inMachine(subject, at, slide), 'unknown-scene', stage.name, near(stage.name, names.scenes)),
    ];
  });
};

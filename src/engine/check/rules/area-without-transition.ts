import { areasOf } from '../areas.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../subject.ts';
import { unknownArea } from './unknown-area.ts';

/** An area of a picture leads somewhere; nothing is said where a transition may have missed its name. */
export const areaWithoutTransition: Check = (subject) => {
  const missed = new Set(unknownArea(subject).map(({ slide }) => slide));
  return areasOf(subject)
    .filter(({ slide, name }) => !missed.has(slide) && !on(subject, slide)?.has(`press.${name}`))
    .map(({ name, spot }) => fault(spot.name, 'area-without-transition', name));
};

const on = ({ machine }: Parameters<Check>[0], slide: string) => machine.places.slides.get(slide)?.events;

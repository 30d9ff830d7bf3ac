import { reachable, walkable } from '../graph.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine } from '../subject.ts';

/** Some path leads to every slide. */
export const unreachableSlide: Check = (subject) => {
  const flow = walkable(subject);
  if (!flow) return [];
  const led = reachable(flow, flow.initial);
  const lost = new Set(subject.survey?.limited === false ? subject.survey.unreachable : []);
  return [...subject.machine.places.slides]
    .filter(([slide]) => !led.has(slide) || lost.has(slide))
    .map(([slide, { name }]) => fault(inMachine(subject, name, slide), 'unreachable-slide', slide));
};

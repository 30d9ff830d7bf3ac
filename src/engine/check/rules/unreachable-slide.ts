import { reachable, walkable } from '../graph.ts';
import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/** A path must lead from the start to every slide. */
export const unreachableSlide = rule({
  code: 'unreachable-slide',
  severity: 'error',
  needs: 'machine',
  check: (subject) => {
    const flow = walkable(subject);
    if (!flow) return [];
    const led = reachable(flow, flow.initial);
    const lost = new Set(subject.exploration?.limited === false ? subject.exploration.unreachable : []);
    return [...subject.machine.positions.slides]
      .filter(([slide]) => !led.has(slide) || lost.has(slide))
      .map(([slide, { name }]) => violation(inMachine(subject, name, slide), slide));
  },
});

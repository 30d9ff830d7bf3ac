import type { SlideFlow } from '../../flow/flow.ts';
import { leadingTo, walkable } from '../graph.ts';
import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/** A path must lead from every slide to an end; dead ends on the way are left to `dead-end`. */
export const noWayToEnd = rule({
  code: 'no-way-to-end',
  severity: 'error',
  needs: 'machine',
  check: (subject) => {
    const flow = walkable(subject);
    if (!flow) return [];
    const stops = Object.entries(flow.slides).filter(([, slide]) => isStop(slide));
    const saved = leadingTo(
      flow,
      stops.map(([slide]) => slide),
    );
    return [...subject.machine.positions.slides]
      .filter(([slide]) => !saved.has(slide))
      .map(([slide, { name }]) => violation(inMachine(subject, name, slide), slide));
  },
});

const isStop = ({ end, on }: SlideFlow): boolean => end || Object.keys(on).length === 0;

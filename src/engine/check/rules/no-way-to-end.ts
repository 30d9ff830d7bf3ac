import type { SlideFlow } from '../../flow/flow.ts';
import { reachable, walkable } from '../graph.ts';
import { rule, violation } from '../rule.ts';
import { inMachine } from '../subject.ts';

/** From every slide some path leads to an end; a dead end on the way is told by its own rule. */
export const noWayToEnd = rule({
  code: 'no-way-to-end',
  severity: 'error',
  needs: 'machine',
  check: (subject) => {
    const flow = walkable(subject);
    if (!flow) return [];
    const stops = ({ end, on }: SlideFlow) => end || Object.keys(on).length === 0;
    const isLost = (slide: string) =>
      ![...reachable(flow, slide)].some((other) => stops(flow.slides[other] as SlideFlow));
    return [...subject.machine.positions.slides]
      .filter(([slide]) => isLost(slide))
      .map(([slide, { name }]) => violation(inMachine(subject, name, slide), slide));
  },
});

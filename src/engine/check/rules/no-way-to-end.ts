import type { SlideFlow } from '../../flow/flow.ts';
import { reachable, walkable } from '../graph.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inMachine } from '../subject.ts';

/** From every slide some path leads to an end; a dead end on the way is told by its own rule. */
export const noWayToEnd: Check = (subject) => {
  const flow = walkable(subject);
  if (!flow) return [];
  const stops = ({ end, on }: SlideFlow) => end || Object.keys(on).length === 0;
  const isLost = (slide: string) =>
    ![...reachable(flow, slide)].some((other) => stops(flow.slides[other] as SlideFlow));
  return [...subject.machine.places.slides]
    .filter(([slide]) => isLost(slide))
    .map(([slide, { name }]) => fault(inMachine(subject, name, slide), 'no-way-to-end', slide));
};

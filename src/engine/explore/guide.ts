import { eventOf, type Gesture } from '../../contract/gesture.ts';
import type { World } from '../play/world.ts';

/** What the guide lets through on a slide: each gesture that one of its transitions takes, and those that change nothing. */
export function guideAdmits({ flow, simulation }: World, slide: string): (gesture: Gesture) => boolean {
  const { paths = {} } = flow.slides[slide] ?? {};
  const asked = new Set(Object.values(paths).flat().map(eventOf));
  const isReadOnly = (gesture: Gesture) =>
    'at' in gesture && simulation.anchors[gesture.at]?.readOnly === true;
  return (gesture) => asked.has(eventOf(gesture)) || isReadOnly(gesture);
}

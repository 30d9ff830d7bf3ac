import { eventOf, type Gesture } from '../../contract/gesture.ts';
import type { World } from '../play/world.ts';

/** What the guide lets through on a slide: each gesture that one of its transitions takes, and those that change nothing. */
export function guideAdmits({ route, simulation }: World, slide: string): (gesture: Gesture) => boolean {
  const { plans = {} } = route.slides[slide] ?? {};
  const asked = new Set(Object.values(plans).flat().map(eventOf));
  const isReadOnly = (gesture: Gesture) =>
    'at' in gesture && simulation.anchors[gesture.at]?.readOnly === true;
  return (gesture) => asked.has(eventOf(gesture)) || isReadOnly(gesture);
}

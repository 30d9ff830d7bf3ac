import { eventOf, type Gesture } from '../../contract/gesture.ts';
import type { World } from '../play/world.ts';

/** The gestures that the guide accepts on a slide: those of its transitions and those that change no data. */
export function guideAdmits({ flow, simulation }: World, slide: string): (gesture: Gesture) => boolean {
  const { paths = {} } = flow.slides[slide] ?? {};
  const asked = new Set(Object.values(paths).flat().map(eventOf));
  const isReadOnly = (gesture: Gesture) =>
    'at' in gesture && simulation.anchors[gesture.at]?.readOnly === true;
  return (gesture) => asked.has(eventOf(gesture)) || isReadOnly(gesture);
}

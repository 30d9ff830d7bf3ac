import type { Gesture } from '../../contract/simulation.ts';
import { plan } from './shortest-way.ts';
import { type Frame, step, type World } from '../play/session.ts';

/** States of the service to look at before a slide is said to lead no further. */
const LIMIT = 300;

/** Whether the expected path can be followed from here, up to the next slide that says what is on its stage. */
export function goesOn(world: World, from: Frame): boolean {
  const seen = new Set<string>();
  for (let at = from; !seen.has(at.slide);) {
    seen.add(at.slide);
    const gestures = expected(world, at);
    if (!gestures) return false;
    at = gestures.reduce((frame, gesture) => step(world, frame, gesture) ?? frame, at);
    if (world.route.slides[at.slide]?.stage.kind !== 'continue') return true;
  }
  return true;
}

/** The gestures that cause the expected event, of those that the slide asks for; none where nothing is expected. */
function expected({ route, simulation }: World, { slide, service }: Frame): Gesture[] | undefined {
  const { on = {}, plans = {}, stage } = route.slides[slide] ?? {};
  const [aim, ...others] = Object.keys(on);
  if (aim === undefined) return [];
  const asked = new Set(Object.values(plans).flat().map(spot));
  const allowed = (gesture: Gesture) =>
    asked.has(spot(gesture)) || ('at' in gesture && simulation.anchors[gesture.at]?.harmless === true);
  return plan({ simulation, stage, events: [aim, ...others], aim, allowed, limit: LIMIT }, service);
}

const spot = (gesture: Gesture): string => ('at' in gesture ? `${gesture.do} ${gesture.at}` : gesture.do);

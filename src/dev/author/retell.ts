import { filled, portable, type PortableGesture } from '../../engine/play/portable.ts';
import { gesturesOf, here, type Session, send, start } from '../../engine/play/session.ts';

/** A gesture of a trail that was replayed from the first slide. */
export interface Told {
  readonly gesture: PortableGesture;
  /** The slide to which the gesture leads; absent if the gesture stays on the same slide. */
  readonly to?: string;
}

/** A trail replayed from the first slide, with the texts that the scenario expects in the fields. */
export interface Tale {
  readonly steps: readonly Told[];
  /** Whether the replay reaches the slide of the trail with all its gestures. */
  readonly whole: boolean;
}

/** Replays the trail of a session; stops at a field whose text is not known yet. */
export function retell(session: Session): Tale {
  const steps: Told[] = [];
  let at = start(session.world);
  for (const gesture of portable(session)) {
    const made = filled(session.world.simulation, at, gesture);
    if (made.do === 'type' && made.text === '') break;
    const next = send(at, made);
    if (next === at) continue;
    steps.push(next.cursor > at.cursor ? { gesture, to: here(next).slide } : { gesture });
    at = next;
  }
  const { slide, trail } = here(session);
  return { steps, whole: here(at).slide === slide && steps.length === gesturesOf(trail).length };
}

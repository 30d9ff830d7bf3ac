import { filled, portable, type PortableGesture } from '../../engine/play/portable.ts';
import { gesturesOf, here, type Session, send, start } from '../../engine/play/session.ts';

/** A gesture of a trail, made again from the first slide. */
export interface Told {
  readonly gesture: PortableGesture;
  /** The slide to which it leads; absent: it stays on the same one. */
  readonly to?: string;
}

/** A trail made again from the first slide, fields filled with what the scenario expects. */
export interface Tale {
  readonly steps: readonly Told[];
  /** It comes to the slide of the trail, without leaving a gesture out. */
  readonly whole: boolean;
}

/** Makes the trail of a session again; it is cut where nobody could know yet what belongs in a field. */
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

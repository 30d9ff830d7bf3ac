import type { Gesture } from '../../../src/contract/gesture.ts';
import { here, send, type Session } from '../../../src/engine/play/session.ts';
import { guidance } from '../../../src/player/guidance.ts';

/** The guidance once gestures were made from there. */
export const guidedFrom = (session: Session, ...gestures: Gesture[]) =>
  guidance(session.world, here(gestures.reduce(send, session)));

import {
  back,
  forward,
  here,
  jump,
  move as moveTo,
  send,
  type Session,
  start,
} from '../../src/engine/play/session.ts';
import type { World } from '../../src/engine/play/world.ts';
import { gestureOf, type Move } from './moves.ts';
import { Memory, type Rules } from './rules.ts';

const goTo = {
  back,
  forward,
  first: (session: Session) => moveTo(session, 0),
  last: (session: Session) => moveTo(session, Infinity),
};

function make(session: Session, move: Move): Session {
  if ('go' in move) return goTo[move.go](session);
  if ('at' in move) return moveTo(session, move.at);
  if ('to' in move) return jump(session, move.to);
  return send(session, 'gesture' in move ? move.gesture : gestureOf(session, move.nth));
}

/** Plays the moves on the engine alone, where nothing is refused. Throws where a rule is broken. */
export function playEngine(world: World, moves: readonly Move[], rules: Rules): void {
  const memory = new Memory();
  let session = start(world);
  for (const move of moves) {
    const before = session;
    session = make(session, move);
    if (session.cursor === before.cursor + 1 && here(back(session)) !== here(before))
      throw new Error('Back gives another frame than the one that was left.');
    for (let index = 0; index < Math.min(before.cursor, session.cursor); index++)
      if (session.frames[index] !== before.frames[index]) throw new Error('A frame left behind changed.');
    memory.note(here(session));
    rules.check(session);
  }
  memory.check();
  rules.checkReplay(session);
}

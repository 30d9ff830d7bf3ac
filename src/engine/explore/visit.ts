import { goesOn } from './goes-on.ts';
import { here, type Session } from '../play/session.ts';
import type { Frame } from '../play/step.ts';
import type { World } from '../play/world.ts';
import { mainScreen, staged } from '../play/stage.ts';

/**
 * Opens another tutorial with the caller’s service: its first scene leaves the service as it is
 * if it shows that screen already, any later one applies. Back at the first slide goes nowhere.
 */
export function visit(caller: Session, world: World): Session {
  const slide = world.flow.initial;
  const { service } = here(caller);
  const found = staged(world, slide, { service, borrowed: true });
  return { world, frames: [{ slide, ...found, trail: undefined, arrival: undefined }], cursor: 0 };
}

/**
 * Comes back from a visit: a frame more for the caller, from which Back gives the calling frame.
 * It stands at the calling slide, or at one before it on the same stage, with the service as the
 * visit last left it on that slide’s screen, if the slide goes on from there; else as it was.
 * Its trail is the caller’s: what was done during the visit is not in it.
 */
export function comeBack(caller: Session, visited: Session): Session {
  const frames = caller.frames.slice(0, caller.cursor + 1);
  return { ...caller, frames: [...frames, returned(caller, visited)], cursor: frames.length };
}

function returned(caller: Session, visited: Session): Frame {
  const { world } = caller;
  const screen = ({ service }: Frame) => mainScreen(world.simulation, service);
  const positions = onSameStage(caller);
  for (const seen of visited.frames.slice(0, visited.cursor + 1).reverse()) {
    const place = positions
      .filter((frame) => screen(frame) === screen(seen))
      .map((frame) => ({ ...frame, service: seen.service }))
      .find((frame) => goesOn(world, frame));
    if (place) return place;
  }
  return { ...here(caller) };
}

/** The calling frame and those before it, last first, up to the slide that says what is on the stage. */
function onSameStage({ world, frames, cursor }: Session): Frame[] {
  const before = frames.slice(0, cursor + 1).reverse();
  const start = before.findIndex(({ slide }) => world.flow.slides[slide]?.stage.kind !== 'continue');
  return start < 0 ? before : before.slice(0, start + 1);
}

import { goesOn } from './goes-on.ts';
import { here, type Session } from '../play/session.ts';
import type { Frame } from '../play/step.ts';
import type { World } from '../play/world.ts';
import { mainScreen, staged } from '../play/stage.ts';

/**
 * Opens another tutorial with the caller’s service. The first scene of the visit is not applied if the
 * service already shows the screen of that scene; later scenes apply. Back does nothing on the first slide.
 */
export function visit(caller: Session, world: World): Session {
  const slide = world.flow.initial;
  const { service } = here(caller);
  const found = staged(world, slide, { service, borrowed: true });
  return { world, frames: [{ slide, ...found, trail: undefined, arrival: undefined }], cursor: 0 };
}

/**
 * Returns from a visit: adds a frame to the caller, so that Back leads to the calling frame. The new frame is
 * the calling slide, or an earlier slide on the same stage, whose screen the visit showed last, with the
 * service as the visit left it, provided that the expected path goes on from there. Otherwise it repeats the
 * calling frame. The trail stays that of the caller and contains no gesture of the visit.
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

/** The calling frame and those before it, last first, back to the slide that sets the stage. */
function onSameStage({ world, frames, cursor }: Session): Frame[] {
  const before = frames.slice(0, cursor + 1).reverse();
  const start = before.findIndex(({ slide }) => world.flow.slides[slide]?.stage.kind !== 'continue');
  return start < 0 ? before : before.slice(0, start + 1);
}

import { jump, type Session } from '../engine/play/session.ts';
import type { World } from '../engine/play/world.ts';
import { comeBack, visit } from '../engine/explore/visit.ts';
import { type Destination, open, type OpenTutorial } from './opening.ts';
import type { Deps } from './deps.ts';

/** A destination opened from another tutorial, and the return to it. */
export interface Visited {
  readonly page: Destination;
  /** The caller’s session after the return from the visit, given the visit’s session. */
  readonly comeBack: (visited: Session) => Session;
}

/**
 * Loads another tutorial or a slide of it (`<tutorial>/<slide>`) for a visit with the service in its current
 * state. Rejects if a part can’t be loaded.
 */
export async function visiting(deps: Deps, caller: OpenTutorial, target: string): Promise<Visited> {
  const [tutorial = '', slide] = target.split('/');
  const { session, lang, mode } = caller;
  const asked = lang === 'fr' ? {} : { lang };
  const begin = (world: World) => {
    const visited = visit(session, world);
    return slide === undefined ? visited : jump(visited, slide);
  };
  const place = { tutorial, mode, ...asked, ...(slide === undefined ? {} : { slide }) };
  return {
    page: await open(place, deps, begin),
    comeBack: (visited) => comeBack(session, visited),
  };
}

import { here } from '../engine/play/session.ts';
import { showsService } from '../engine/play/stage.ts';
import type { Deps } from './deps.ts';
import { type Destination, open, type OpenTutorial, sessionFor } from './opening.ts';
import { components } from './lazy-components.ts';
import { readProgress } from './progress.ts';
import { parseAddress } from './addresses.ts';
import { typeface } from './typefaces.ts';

/** A page ready to show. */
export type Page = { readonly kind: 'library' } | Destination;

/** Loads what the address asks for, and the components that show it. Rejects if a part can’t be loaded. */
export async function loadPage(deps: Deps): Promise<Page> {
  const [page] = await Promise.all([loadAddress(deps), typeface('Atkinson Hyperlegible Next')]);
  return page;
}

async function loadAddress({ catalogue, services, ports }: Deps): Promise<Page> {
  const place = parseAddress(ports.places.address);
  if (place.tutorial === undefined) {
    await components.load('library');
    return { kind: 'library' };
  }
  const kept = readProgress(ports.storage);
  const page = await open(place, { catalogue, services }, (world) => sessionFor(place, world, kept));
  await loadWhatShows(page);
  return page;
}

/** Loads the components that show a destination. Rejects if a part can’t be loaded. */
export const loadWhatShows = (page: Destination): Promise<void> =>
  page.kind === 'missing' ? components.load('missing') : loadStage(page.opened);

/** Loads the components of the slide that a tutorial shows. Rejects if a part can’t be loaded. */
export async function loadStage({ session, screens }: OpenTutorial): Promise<void> {
  const stage = session.world.flow.slides[here(session).slide]?.stage;
  if (showsService(stage)) await Promise.all([components.load('stage'), screens.load('screens')]);
  else if (stage?.kind === 'picture') await components.load(stage.kind);
}

import { here } from '../engine/play/session.ts';
import { showsService } from '../engine/play/stage.ts';
import type { Deps } from './deps.ts';
import { type Destination, open, type OpenTutorial, sessionFor } from './opening.ts';
import { components } from './lazy-components.ts';
import { readProgress } from './progress.ts';
import { parseAddress } from './addresses.ts';
import { loadScreensOf, type Screens } from './screens.ts';
import { typeface } from './typefaces.ts';

/** A page ready to show. */
export type Page = { readonly kind: 'library' } | Destination;

/** Loads what the address asks for, and what shows it. Rejects if a part can’t be loaded. */
export async function loadPage(deps: Deps): Promise<Page> {
  const [page] = await Promise.all([loadAddress(deps), typeface('Atkinson Hyperlegible Next')]);
  return page;
}

async function loadAddress({ catalogue, simulation, screens, ports }: Deps): Promise<Page> {
  const place = parseAddress(ports.places.address);
  if (place.tutorial === undefined) {
    await components.load('library');
    return { kind: 'library' };
  }
  const kept = readProgress(ports.storage);
  const page = await open(place, { catalogue, simulation }, (world) => sessionFor(place, world, kept));
  await loadWhatShows(page, screens);
  return page;
}

/** Loads what shows a destination. Rejects if a part can’t be loaded. */
export const loadWhatShows = (page: Destination, screens: Screens): Promise<void> =>
  page.kind === 'missing' ? components.load('missing') : loadStage(page.opened, screens);

/** Loads what shows the slide on which a tutorial stands. Rejects if a part can’t be loaded. */
export async function loadStage({ session }: OpenTutorial, screens: Screens): Promise<void> {
  const stage = session.world.flow.slides[here(session).slide]?.stage;
  if (showsService(stage)) await Promise.all([components.load('stage'), loadScreensOf(session, screens)]);
  else if (stage?.kind === 'picture') await components.load(stage.kind);
}

import type { Deps } from './deps.ts';
import { components, loadVisiting } from './lazy-components.ts';
import type { Idle } from './ports.ts';

let done: Promise<void> | undefined;

/** What `loadRest` needs in addition to the page. */
interface Rest extends Deps {
  /**
   * Loads the slides of all tutorials at once, so that their own loaders need no network. Rejects if it
   * can’t.
   */
  readonly loadTexts: () => Promise<unknown>;
}

/**
 * Loads, in idle time, everything not loaded yet. Sets `data-ready` at the end: the page then needs no
 * network.
 */
export function loadRest(deps: Rest, idle: Idle): Promise<void> {
  done ??= load(deps, idle).catch(() => void (done = undefined));
  return done;
}

/** Number of tutorials whose pictures load in parallel between two waits for idle time. */
const BATCH = 10;

async function load({ catalogue, loadTexts, services }: Rest, idle: Idle): Promise<void> {
  await idle();
  const halves = Object.values(services).flatMap(({ simulation, screens }) => [
    simulation.load(),
    screens.loadAll(),
  ]);
  await Promise.all([...halves, components.loadAll(), loadVisiting()]);
  // A face with a local fallback font fails on devices without that font; such failures are ignored.
  await Promise.allSettled([...document.fonts].map((font) => font.load()));
  await idle();
  await loadTexts();
  const all = catalogue.flatMap(({ parts }) => Object.values(parts)).flatMap(({ pictures = [] }) => pictures);
  for (let at = 0; at < all.length; at += BATCH) {
    await idle();
    await Promise.all(all.slice(at, at + BATCH).map((pictures) => pictures()));
  }
  document.documentElement.dataset.ready = '';
}

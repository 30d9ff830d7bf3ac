import type { Deps } from './deps.ts';
import { components, loadVisiting } from './lazy-components.ts';
import type { Idle } from './ports.ts';

let done: Promise<void> | undefined;

/** What loads what the page asked for did without. */
interface Rest extends Deps {
  /** Loads the slides of all tutorials at once: their own loaders then need no network. Rejects if it can’t. */
  readonly loadTexts: () => Promise<unknown>;
}

/** Loads, at leisure, everything not loaded yet; then the page says so and asks the network for nothing more. */
export function loadRest(deps: Rest, idle: Idle): Promise<void> {
  done ??= load(deps, idle).catch(() => void (done = undefined));
  return done;
}

/** Tutorials whose pictures load side by side, between two moments of leisure. */
const BATCH = 10;

async function load({ catalogue, loadTexts, services }: Rest, idle: Idle): Promise<void> {
  await idle();
  const halves = Object.values(services).flatMap(({ simulation, screens }) => [
    simulation.load(),
    screens.loadAll(),
  ]);
  await Promise.all([...halves, components.loadAll(), loadVisiting()]);
  // A face that falls back on a font of the device fails where there is none: nothing to wait for.
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

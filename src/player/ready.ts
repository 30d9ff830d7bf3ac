import type { Deps } from './deps.ts';
import { components, loadVisiting } from './lazy-components.ts';
import type { Idle } from './ports.ts';

let done: Promise<void> | undefined;

/** Loads, at leisure, everything not loaded yet; then the page says so and asks the network for nothing more. */
export function loadRest(deps: Deps, idle: Idle): Promise<void> {
  done ??= load(deps, idle).catch(() => void (done = undefined));
  return done;
}

/** Parts of tutorials that load side by side, between two moments of leisure. */
const BATCH = 10;

async function load({ catalogue, simulation, screens }: Deps, idle: Idle): Promise<void> {
  await idle();
  // A face that falls back on a font of the device fails where there is none: nothing to wait for.
  await Promise.allSettled([...document.fonts].map((font) => font.load()));
  await Promise.all([simulation.load(), components.loadAll(), screens.loadAll(), loadVisiting()]);
  const texts = catalogue
    .flatMap(({ parts }) => Object.values(parts))
    .flatMap((loaders): (() => Promise<unknown>)[] => Object.values(loaders));
  for (let at = 0; at < texts.length; at += BATCH) {
    await idle();
    await Promise.all(texts.slice(at, at + BATCH).map((text) => text()));
  }
  document.documentElement.dataset.ready = '';
}

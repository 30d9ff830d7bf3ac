import type { Catalogue } from './catalogue.ts';
import { parts } from './parts.ts';
import type { Idle } from './ports.ts';
import type { Screens } from './screens.ts';

let done: Promise<void> | undefined;

/** Loads, at leisure, everything not loaded yet; then the page says so and asks the network for nothing more. */
export function loadRest(catalogue: Catalogue, screens: Screens, idle: Idle): Promise<void> {
  done ??= load(catalogue, screens, idle).catch(() => void (done = undefined));
  return done;
}

async function load({ tutorials }: Catalogue, screens: Screens, idle: Idle): Promise<void> {
  await idle();
  const texts = tutorials.flatMap(({ route, words }) => [
    route(),
    ...Object.values(words).map((load) => load()),
  ]);
  const fonts = [...document.fonts].map((font) => font.load());
  await Promise.all([parts.loadAll(), screens.loadAll(), ...fonts, ...texts]);
  document.documentElement.dataset['ready'] = '';
}

import { mount } from 'svelte';
import { shelf } from 'virtual:pas-a-pas/-problemes';
import type { Journey } from '../player/journey.svelte.ts';
import type { Deps } from '../player/deps.ts';
import Layer from './Layer.svelte';
import { PageHandle } from './page-handle.svelte.ts';
import { Problems, type Shelf } from './problems.svelte.ts';
import { Saves } from './saves.svelte.ts';
import { tools } from './tools.ts';
import { WatchedJourney } from './watched-journey.svelte.ts';

const problems = new Problems(shelf);
let saves: Saves | undefined;

/** A journey that follows the saves of authors, with a layer beside the page that lists problems. */
export function journeyForAuthors(deps: Deps, page: HTMLElement): Journey {
  const journey = new WatchedJourney(deps, page);
  const handle = new PageHandle(journey, problems, deps.ports.places);
  saves = new Saves(journey, deps);
  const target = document.createElement('div');
  target.style.display = 'contents';
  page.after(target);
  mount(Layer, { target, props: { handle, problems, saves, tools, page } });
  return journey;
}

if (import.meta.hot)
  import.meta.hot.accept('virtual:pas-a-pas/-problemes', (saved) => {
    if (!saved) return;
    problems.update((saved as unknown as { shelf: Shelf }).shelf);
    // A microtask, because the catalogue is updated in the same round of module updates.
    queueMicrotask(() => void saves?.follow());
  });

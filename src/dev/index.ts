import { mount } from 'svelte';
import { shelf } from 'virtual:pas-a-pas/-problemes';
import type { Journey } from '../player/journey.svelte.ts';
import type { House } from '../player/pages.ts';
import Bar from './Bar.svelte';
import { PageHandle } from './page-handle.svelte.ts';
import { Problems } from './problems.svelte.ts';
import { tools } from './tools.ts';
import { WatchedJourney } from './watched-journey.svelte.ts';

/** A journey that tells what authors want to know, in a layer of its own beside the page. */
export function journeyForAuthors(house: House): Journey {
  const journey = new WatchedJourney(house);
  const handle = new PageHandle(journey, new Problems(shelf), house.ports.places);
  mount(Bar, { target: rootElement(), props: { handle, tools } });
  return journey;
}

function rootElement(): HTMLElement {
  const root = document.createElement('div');
  root.id = 'pour-l-auteur';
  document.body.append(root);
  return root;
}

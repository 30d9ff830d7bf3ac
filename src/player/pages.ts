import type { Simulation } from '../simulation/contract.ts';
import type { Catalogue } from './catalogue.ts';
import { type Destination, open } from './opening.ts';
import { parts } from './parts.ts';
import type { Ports } from './ports.ts';
import { readProgress } from './progress.ts';
import { parseAddress } from './routes.ts';
import type { Screens } from './screens.svelte.ts';

type Component<Part extends keyof typeof parts> = Awaited<ReturnType<(typeof parts)[Part]>>['default'];

/** A page ready to show. */
export type Page =
  | { readonly kind: 'library'; readonly Page: Component<'library'> }
  | (Extract<Destination, { kind: 'missing' }> & { readonly Page: Component<'missing'> })
  | (Extract<Destination, { kind: 'tutorial' }> & { readonly Page: Component<'player'> });

interface House {
  readonly catalogue: Catalogue;
  readonly simulation: Simulation;
  readonly screens: Screens;
  readonly ports: Ports;
}

/** Loads what the address asks for, and what shows it. Rejects if a part can’t be loaded. */
export async function loadPage({ catalogue, simulation, screens, ports }: House): Promise<Page> {
  const place = parseAddress(ports.places.address);
  if (place.tutorial === undefined) return { kind: 'library', Page: (await parts.library()).default };
  const player = parts.player();
  const found = await open(place, { catalogue, simulation }, readProgress(ports.storage));
  if (found.kind === 'missing') return { ...found, Page: (await parts.missing()).default };
  await screens.loadFor(simulation, found.opened.session);
  return { ...found, Page: (await player).default };
}

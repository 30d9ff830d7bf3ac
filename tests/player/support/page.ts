import { render, screen } from '@testing-library/svelte';
import { vi } from 'vitest';
import App from '../../../src/player/App.svelte';
import type { Catalogue } from '../../../src/player/catalogue.ts';
import { Journey } from '../../../src/player/journey.svelte.ts';
import type { Idle } from '../../../src/player/ports.ts';
import { fakePorts, memory } from './ports.ts';
import { lateServices, listed } from './tutorial.ts';
import { compileScreens } from './compile-screens.ts';

// What a page loads late is compiled beforehand: no test waits for that.
await Promise.all(Object.values(import.meta.glob('../../../src/player/*.svelte')).map((load) => load()));
await compileScreens('mediatheque');

interface PageOptions {
  readonly catalogue?: Catalogue;
  readonly storage?: ReturnType<typeof memory>;
  /** Whether there is a full screen. */
  readonly fullScreen?: boolean;
  readonly idle?: Idle;
}

/** Opens an address of the page, over fake ports. */
export async function openPage(address: string, asked: PageOptions = {}) {
  const { catalogue = [listed], storage = memory(), fullScreen = true } = asked;
  const ports = { ...fakePorts(address, storage), ...(asked.idle && { idle: asked.idle }) };
  ports.fullScreen.available = fullScreen;
  const onshown = vi.fn();
  const journey = new Journey({ catalogue, services: lateServices(), ports });
  render(App, { props: { journey, catalogue, ports, onshown } });
  await screen.findByRole('heading', { level: 1 });
  return { ...ports, onshown };
}

/** The slide shown. */
export const slide = () => document.querySelector<HTMLElement>('[data-slide]')?.dataset.slide;

/** The control of the screen that carries a named part. */
export function part(anchor: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-anchor="${anchor}"]`);
  if (!found) throw new Error(`${anchor} is not on the page.`);
  return found;
}

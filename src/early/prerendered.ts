import { typeface } from '../player/typefaces.ts';
import type { Prerendered } from './request.ts';
import { recordEvents } from './recorded-events.ts';
import { handOff } from './hand-off.ts';
import { trusted } from './trusted.ts';

/** Exports of the module of a tutorial’s first part. */
interface FirstPart {
  readonly default: { readonly flow: { readonly initial: string } };
  /** The first slide in HTML; absent if the slide shows the service. */
  readonly cover?: string;
}

/**
 * Inserts the prerendered first slide (cover), unless the application shows something first. Returns the
 * cover.
 */
export async function show(
  drawn: Prerendered,
  application: Promise<undefined>,
): Promise<HTMLElement | undefined> {
  const html = await Promise.race([drawing(drawn).catch(() => undefined), application]);
  if (html === undefined) return undefined;
  const page = await holder();
  page.insertAdjacentHTML('afterbegin', trusted(html));
  document.documentElement.lang = drawn.lang;
  const cover = page.firstElementChild as HTMLElement;
  cover.dataset.cover = '';
  if (!document.fullscreenEnabled) cover.querySelector('[data-do="full-screen"]')?.remove();
  return cover;
}

async function drawing(drawn: Prerendered): Promise<string | undefined> {
  const [html] = await Promise.all([read(drawn), typeface('Atkinson Hyperlegible Next')]);
  return html;
}

async function read({ module, slide }: Prerendered): Promise<string | undefined> {
  const { default: part, cover } = (await import(/* @vite-ignore */ `./${module}`)) as FirstPart;
  return slide === undefined || slide === part.flow.initial ? cover : undefined;
}

/** The element that holds the page. Waits for it, because the browser may not have parsed that far. */
async function holder(): Promise<Element> {
  for (;;) {
    const page = document.querySelector('#pas-a-pas');
    if (page) return page;
    await new Promise(requestAnimationFrame);
  }
}

/**
 * Records gestures on the cover until the application shows something, then hands them over to the
 * application.
 */
export async function useUntil(cover: HTMLElement, application: Promise<undefined>): Promise<void> {
  const notes = recordEvents(cover);
  await application;
  await handOff(cover, await notes.close());
}

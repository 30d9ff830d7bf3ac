import { typeface } from '../player/typefaces.ts';
import type { Prerendered } from './request.ts';
import { recordEvents } from './recorded-events.ts';
import { handOff } from './hand-off.ts';
import { trusted } from './trusted.ts';

/** What the build writes in a tutorial’s first part. */
interface FirstPart {
  readonly default: { readonly flow: { readonly initial: string } };
  /** The first slide, in HTML. */
  readonly cover?: string;
}

/** Shows the first slide as the build has drawn it, unless the application comes first. */
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

/** The element that holds the page: the browser may not have read so far. */
async function holder(): Promise<Element> {
  for (;;) {
    const page = document.querySelector('#pas-a-pas');
    if (page) return page;
    await new Promise(requestAnimationFrame);
  }
}

/** Lets the cover be used until the application shows something, which then goes on from there. */
export async function useUntil(cover: HTMLElement, application: Promise<undefined>): Promise<void> {
  const notes = recordEvents(cover);
  await application;
  await handOff(cover, await notes.close());
}

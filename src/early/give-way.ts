import type { Noted } from './gestures.ts';

/** Takes the cover away from before the page that has come, which goes on from what was done on the cover. */
export async function giveWay(cover: HTMLElement, noted: readonly Noted[]): Promise<void> {
  const page = cover.parentElement?.lastElementChild;
  if (page instanceof HTMLElement && isOf(cover, page)) await goOn(cover, page, noted);
  else cover.remove();
}

/** Whether the page is the one of the cover: the address may have changed meanwhile. */
const isOf = ({ dataset: cover }: HTMLElement, { dataset: page }: HTMLElement): boolean =>
  cover.tutorial === page.tutorial && cover.slide === page.slide;

async function goOn(cover: HTMLElement, page: HTMLElement, noted: readonly Noted[]): Promise<void> {
  const twinOf = twins(cover, page);
  const gestures = noted.map(({ event, on }) => ({ event, on: on && twinOf(on) }));
  const restore = placesOf(cover, twinOf);
  cover.remove();
  restore();
  for (const { event, on } of gestures) {
    (on ?? focused()).dispatchEvent(again(event));
    // The page answers before the next one.
    await Promise.resolve();
  }
}

type TwinOf = (part: Element) => HTMLElement | undefined;

/** Finds what stands on the page where a part of the cover stands: both are drawn alike. */
function twins(cover: HTMLElement, page: HTMLElement): TwinOf {
  const parts = [...cover.querySelectorAll('*')];
  const others = page.querySelectorAll<HTMLElement>('*');
  return (part) => others[parts.indexOf(part)];
}

/** Notes where the focus is and what is scrolled; returns how to put the page there. */
function placesOf(cover: HTMLElement, twinOf: TwinOf): () => void {
  const held = twinOf(focused());
  const panes = [...cover.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0);
  const scrolled = panes.map((pane) => [twinOf(pane), pane.scrollTop] as const);
  return () => {
    for (const [pane, top] of scrolled) pane?.scrollTo(0, top);
    held?.focus({ preventScroll: true });
  };
}

const focused = (): Element => document.activeElement ?? document.body;

const again = (event: MouseEvent | KeyboardEvent): Event =>
  event instanceof KeyboardEvent ? new KeyboardEvent(event.type, event) : new MouseEvent(event.type, event);

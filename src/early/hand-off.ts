import type { RecordedEvent } from './recorded-events.ts';

/** Replaces the cover with the page of the application, which receives the gestures recorded on the cover. */
export async function handOff(cover: HTMLElement, noted: readonly RecordedEvent[]): Promise<void> {
  const page = cover.parentElement?.lastElementChild;
  if (page instanceof HTMLElement && isOf(cover, page)) await goOn(cover, page, noted);
  else cover.remove();
}

/** Whether the page shows the slide of the cover; the address may have changed since. */
const isOf = ({ dataset: cover }: HTMLElement, { dataset: page }: HTMLElement): boolean =>
  cover.tutorial === page.tutorial && cover.slide === page.slide;

async function goOn(cover: HTMLElement, page: HTMLElement, noted: readonly RecordedEvent[]): Promise<void> {
  const counterpartOf = counterparts(cover, page);
  const gestures = noted.map(({ event, on }) => ({ event, on: on && counterpartOf(on) }));
  const restore = placesOf(cover, counterpartOf);
  cover.remove();
  restore();
  for (const { event, on } of gestures) {
    (on ?? focused()).dispatchEvent(again(event));
    // Lets the page handle this event before the next one.
    await Promise.resolve();
  }
}

type CounterpartOf = (part: Element) => HTMLElement | undefined;

/**
 * Maps an element of the cover to the element of the page at the same position: both have the same structure.
 */
function counterparts(cover: HTMLElement, page: HTMLElement): CounterpartOf {
  const parts = [...cover.querySelectorAll('*')];
  const others = page.querySelectorAll<HTMLElement>('*');
  return (part) => others[parts.indexOf(part)];
}

/**
 * Records the focus and the scrolled elements of the cover; returns a function that restores them on the
 * page.
 */
function placesOf(cover: HTMLElement, counterpartOf: CounterpartOf): () => void {
  const held = counterpartOf(focused());
  const panes = [...cover.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0);
  const scrolled = panes.map((pane) => [counterpartOf(pane), pane.scrollTop] as const);
  return () => {
    for (const [pane, top] of scrolled) pane?.scrollTo(0, top);
    held?.focus({ preventScroll: true });
  };
}

const focused = (): Element => document.activeElement ?? document.body;

const again = (event: MouseEvent | KeyboardEvent): Event =>
  event instanceof KeyboardEvent ? new KeyboardEvent(event.type, event) : new MouseEvent(event.type, event);

import type { Page } from '@playwright/test';

/** What one sees of a slide: its texts, and what is written in its fields. */
export interface Seen {
  readonly slide: string | undefined;
  readonly card: string | undefined;
  readonly screens: readonly string[];
  /** Anchor to what its field holds. */
  readonly fields: Readonly<Record<string, string>>;
  /** Hotspots lit, with their rank. */
  readonly hot: readonly string[];
}

/**
 * Looks once the page has been laid out twice: hotspots are marked after a layout. A test with a clock of its own has
 * no real animation frames, so an observer of sizes tells.
 */
export const look = (page: Page): Promise<Seen> =>
  page.evaluate(async () => {
    const laidOut = () =>
      new Promise<void>((done) => {
        const observer = new ResizeObserver(() => {
          observer.disconnect();
          done();
        });
        observer.observe(document.body);
      });
    await laidOut();
    await laidOut();
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const data = (element: HTMLElement, name: string) => element.dataset[name] ?? '';
    const fields = all(':is(input, textarea)[data-anchor]') as HTMLInputElement[];
    return {
      slide: all('[data-slide]')[0]?.dataset.slide,
      card: all('[data-card]')[0]?.innerText,
      screens: all('[data-screen]').map((screen) => `${data(screen, 'screen')}: ${screen.innerText}`),
      fields: Object.fromEntries(fields.map((field) => [data(field, 'anchor'), field.value])),
      hot: all('[data-hot]').map((part) => `${data(part, 'anchor')}: ${data(part, 'hot')}`),
    };
  });

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

/** Looks once the page has been painted: hotspots are marked with the frame. */
export const look = (page: Page): Promise<Seen> =>
  page.evaluate(async () => {
    const frame = () => new Promise((painted) => requestAnimationFrame(painted));
    await frame();
    await frame();
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

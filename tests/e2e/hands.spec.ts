import { expect, type Page, test } from '@playwright/test';
import { misplacedHands } from './support/hands.ts';
import { restyle } from './support/layout.ts';
import { open } from './support/page.ts';
import { inTurn } from './support/in-turn.ts';

const everywhere = inTurn('@phone');
const ADDRESS = 'mediatheque/me-connecter';

/** Things that move what stands on a screen, long after it was drawn. */
const moves: Record<string, (page: Page) => Promise<void>> = {
  'larger text': (page) => restyle(page, ':root { font-size: 140% }'),
  'wider text spacing': (page) => restyle(page, '* { letter-spacing: 0.12em; line-height: 1.8 }'),
  'another width of the window': (page) => page.setViewportSize({ width: 900, height: 700 }),
  'something that grows above them': (page) =>
    restyle(page, '[data-screen] h1, [data-screen] h2 { padding-block-end: 60px }'),
  'another typeface': (page) => restyle(page, '* { font-family: monospace !important }'),
};

for (const [what, move] of Object.entries(moves))
  test(`hands follow their hotspots after ${what}`, everywhere(), async ({ page }) => {
    await open(page, ADDRESS);
    await expect.poll(() => misplacedHands(page)).toEqual([]);
    await move(page);
    await expect.poll(() => misplacedHands(page)).toEqual([]);
  });

test(
  'hands at rest cost nothing: nothing is measured from frame to frame',
  everywhere(),
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { measured: 0 });
      const measure = Object.getOwnPropertyDescriptor(Element.prototype, 'getBoundingClientRect')!;
      const measureOf = measure.value as (this: Element) => DOMRect;
      const value = function count(this: Element) {
        (window as unknown as { measured: number }).measured += 1;
        return measureOf.call(this);
      };
      Object.defineProperty(Element.prototype, 'getBoundingClientRect', { ...measure, value });
    });
    await open(page, ADDRESS);
    await expect.poll(() => misplacedHands(page)).toEqual([]);
    const measured = await page.evaluate(async () => {
      const frames = async (count: number) => {
        for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
      };
      const seen = window as unknown as { measured: number };
      await frames(30);
      seen.measured = 0;
      await frames(60);
      return seen.measured;
    });
    expect(measured).toBe(0);
  },
);

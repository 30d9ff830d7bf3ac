import type { Page } from '@playwright/test';
import { coverOf, cutTexts, sideways } from './layout.ts';
import { names } from './names.ts';
import { card, isWhole } from './page.ts';

/** Windows, in CSS pixels: a narrow phone, a phone, a projector, a workshop’s PC. */
export const sizes = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1366, height: 800 },
];

/** What a reader may do to the text; the spacing is that of WCAG 1.4.12. */
export const textSettings = {
  'wider text spacing': `* {
    line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
  } p { margin-block-end: 2em !important; }`,
  'text twice as large': 'html { font-size: 200% !important; }',
};

/** What is wrong with a slide: something wider than the window, cut off, covered, or out of view. */
export async function misfits(page: Page): Promise<string[]> {
  const hot = '[data-hot="first"]';
  const cover = (await page.locator(hot).count()) > 0 ? await coverOf(page, hot) : undefined;
  const main = page.locator('[data-do="next"], [data-do="show"]');
  const last = card(page).getByRole('link', { name: names.finish });
  return [
    ...(await sideways(page)).map((what) => `wider than the window: ${what}`),
    ...(await cutTexts(page)).map((what) => `cut off: ${what}`),
    ...(cover === undefined ? [] : [`over the hotspot: ${cover}`]),
    ...((await isWhole(main.or(last))) ? [] : ['the main button is not whole']),
  ];
}

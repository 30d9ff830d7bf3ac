import { expect, test } from '@playwright/test';
import { misplacedHands } from './support/hands.ts';
import { expectSlide, open, part } from './support/page.ts';

test('with forced colours, hotspots are still marked', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, 'mediatheque/chercher');
  for (const hot of await page.locator('[data-hot]').all()) {
    await expect(hot).not.toHaveCSS('outline-style', 'none');
    await expect(hot).not.toHaveCSS('outline-width', '0px');
  }
  await expect(part(page, 'accueil.mon-compte')).toHaveCSS('outline-style', 'none');
});

test('with less motion asked for, nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'mediatheque/choisir-un-livre');
  await part(page, 'resultats.livre-lentes').click();
  await expectSlide(page, 'le-livre');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('no motion of the page lasts more than 200 ms', async ({ page }) => {
  await open(page, 'mediatheque/choisir-un-livre');
  const longest = await page.evaluate(() => {
    const seconds = (list: string) =>
      Math.max(...list.split(',').map((one) => parseFloat(one) * (one.includes('ms') ? 0.001 : 1)));
    const all = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element));
    return Math.max(
      ...all.map(({ transitionDuration, animationDuration }) =>
        Math.max(seconds(transitionDuration), seconds(animationDuration)),
      ),
    );
  });
  expect(longest).toBeLessThanOrEqual(0.2);
});

test('every hotspot has its hand, and nothing else has one', { tag: '@phone' }, async ({ page }) => {
  await open(page, 'mediatheque/confirmer');
  await expect.poll(() => misplacedHands(page)).toEqual([]);
  const hotspots = page.locator('[data-screen] [data-hot]');
  await expect(hotspots).toHaveCount(2);
  await expect(page.locator('[data-screen] [data-hand]')).toHaveCount(2);
});

import { test } from '@playwright/test';
import { expectSlide, open } from './support/page.ts';

test('a key held down goes on once', async ({ page }) => {
  await open(page, 'mediatheque');
  for (let count = 0; count < 5; count += 1) await page.keyboard.down('ArrowRight');
  await page.keyboard.up('ArrowRight');
  await expectSlide(page, 'chercher');
  await page.keyboard.press('ArrowLeft');
  await expectSlide(page, 'couverture');
});

for (const [name, address, target, next] of [
  ['« Suivant »', 'mediatheque', '[data-do="next"]', 'chercher'],
  ['neutral ground', 'mediatheque', '[data-card] h1', 'chercher'],
  ['a hotspot', 'mediatheque/choisir-un-livre', '[data-anchor="resultats.livre-lentes"]', 'le-livre'],
  ['a choice in the words', 'mediatheque/c-est-reserve', '[data-says="choose.attendre"]', 'attendre'],
] as const)
  test(`a double click on ${name} goes on once`, { tag: '@phone' }, async ({ page }) => {
    await open(page, address);
    await page.locator(target).dblclick();
    await expectSlide(page, next);
    await page.locator('[data-do="back"]').click();
    await expectSlide(page, address.split('/')[1] ?? 'couverture');
  });

test('a double tap on « Suivant » goes on once', async ({ browser, baseURL }) => {
  const page = await browser.newPage({
    baseURL: baseURL!,
    hasTouch: true,
    viewport: { width: 390, height: 844 },
  });
  await open(page, 'mediatheque');
  const { x, y } = (await page.locator('[data-do="next"]').boundingBox())!;
  const tap = () => page.touchscreen.tap(x + 10, y + 10);
  await Promise.all([tap(), tap()]);
  await expectSlide(page, 'chercher');
  await page.close();
});

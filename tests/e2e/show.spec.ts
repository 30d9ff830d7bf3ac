import { expect, test } from '@playwright/test';
import { expectSlide, open, part } from './support/page.ts';

const show = '[data-do="show"]';

test(
  '« Montrez-moi » writes letter by letter, then the field is done',
  { tag: '@phone' },
  async ({ page }) => {
    await page.clock.install();
    await open(page, 'mediatheque/chercher');
    const field = part(page, 'accueil.recherche');
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.locator(show).click();
    await expect(field).toHaveValue('');
    while ((await field.inputValue()) === '') await page.clock.runFor(20);
    await expect(field).toHaveValue('m');
    await page.clock.runFor(5_000);
    await expect(field).toHaveValue('marées');
    await expectSlide(page, 'chercher');
    await page.locator(show).click();
    await expectSlide(page, 'chercher');
    await page.clock.runFor(5_000);
    await expectSlide(page, 'choisir-un-livre');
  },
);

test('a gesture of the learner stops « Montrez-moi »', async ({ page }) => {
  await page.clock.install();
  await open(page, 'mediatheque/chercher');
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.locator(show).click();
  await page.clock.runFor(1_000);
  const field = part(page, 'accueil.recherche');
  await field.fill('mine');
  await page.clock.runFor(10_000);
  await expect(field).toHaveValue('mine');
});

test('with less motion asked for, « Montrez-moi » makes the gesture at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await open(page, 'mediatheque/choisir-un-livre');
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.locator(show).click();
  await page.clock.runFor(1);
  await expectSlide(page, 'le-livre');
});

test('nothing but « Montrez-moi » leads through the whole path', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'connexion/adresse');
  const main = page.locator('[data-do="show"], [data-do="next"]');
  for (let count = 0; count < 20 && (await main.count()) > 0; count += 1) await main.click();
  await expectSlide(page, 'fin');
});

import { expect, test } from '@playwright/test';
import { expectSlide, open, part } from './support/page.ts';

const show = '[data-do="show"]';

test(
  '« Montrez-moi » writes letter by letter, then the field is done',
  { tag: '@phone' },
  async ({ page }) => {
    await page.clock.install();
    await open(page, 'connexion/adresse');
    const field = part(page, 'nouvel-onglet.adresse');
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.locator(show).click();
    await expect(field).toHaveValue('');
    await page.clock.runFor(1_000);
    await expect(field).toHaveValue(/^www?\.?m?o?n?e?s?p?a?c?e?s?$/);
    await page.clock.runFor(5_000);
    await expect(field).toHaveValue('www.monespacesante.fr');
    await expectSlide(page, 'adresse');
    await page.locator(show).click();
    await expectSlide(page, 'adresse');
    await page.clock.runFor(5_000);
    await expectSlide(page, 'accueil-public');
  },
);

test('a gesture of the learner stops « Montrez-moi »', async ({ page }) => {
  await page.clock.install();
  await open(page, 'connexion/adresse');
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.locator(show).click();
  await page.clock.runFor(1_000);
  const field = part(page, 'nouvel-onglet.adresse');
  await field.fill('mine');
  await page.clock.runFor(10_000);
  await expect(field).toHaveValue('mine');
});

test('with less motion asked for, « Montrez-moi » makes the gesture at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await open(page, 'connexion/accueil-public');
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.locator(show).click();
  await page.clock.runFor(1);
  await expectSlide(page, 'identification');
});

test('nothing but « Montrez-moi » leads through the whole path', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'connexion/adresse');
  const main = page.locator('[data-do="show"], [data-do="next"]');
  for (let count = 0; count < 20 && (await main.count()) > 0; count += 1) await main.click();
  await expectSlide(page, 'fin');
});

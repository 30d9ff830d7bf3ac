import { expect, type Page, test } from '@playwright/test';
import { names } from './support/names.ts';
import { expectSlide, open, openDialog, part } from './support/page.ts';

const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

for (const name of [names.help, names.contents])
  test(`Esc closes « ${name} » and gives the focus back`, { tag: '@phone' }, async ({ page }) => {
    await open(page, 'mediatheque/me-connecter');
    await part(page, 'connexion.carte').fill('2026');
    const dialog = await openDialog(page, name);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
    await expect(part(page, 'connexion.carte')).toHaveValue('2026');
    await expectSlide(page, 'me-connecter');
  });

test('the cross of a dialog closes it', async ({ page }) => {
  await open(page, 'mediatheque');
  const dialog = await openDialog(page, names.help);
  await dialog.getByRole('button', { name: names.close }).click();
  await expect(dialog).toBeHidden();
});

test('the keys of the player rest while a dialog is open', async ({ page }) => {
  await open(page, 'mediatheque');
  const dialog = await openDialog(page, names.contents);
  for (const key of ['ArrowRight', 'PageDown', 'End', '1', 'f']) await page.keyboard.press(key);
  await expect(dialog).toBeVisible();
  await expectSlide(page, 'couverture');
  expect(await isFull(page)).toBe(false);
});

test('with nothing open, Esc changes nothing', async ({ page }) => {
  await open(page, 'mediatheque/me-connecter');
  const field = part(page, 'connexion.carte');
  await field.fill('2026');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('2026');
  await expect(field).toBeFocused();
  await expectSlide(page, 'me-connecter');
});

test('the button and F open and leave full screen', async ({ page }) => {
  await open(page, 'mediatheque');
  await page.getByRole('button', { name: names.fullScreen, exact: true }).click();
  const leave = page.getByRole('button', { name: names.leaveFullScreen });
  await expect(leave).toBeVisible();
  expect(await isFull(page)).toBe(true);
  await leave.click();
  await expect(page.getByRole('button', { name: names.fullScreen, exact: true })).toBeVisible();
  expect(await isFull(page)).toBe(false);
  await page.keyboard.press('f');
  await expect.poll(() => isFull(page)).toBe(true);
  await page.keyboard.press('F');
  await expect.poll(() => isFull(page)).toBe(false);
});

test('when the browser leaves full screen by itself, the button follows and nothing is lost', async ({
  page,
}) => {
  await open(page, 'mediatheque/me-connecter');
  await part(page, 'connexion.carte').fill('2026');
  await page.getByRole('button', { name: names.fullScreen, exact: true }).click();
  await expect.poll(() => isFull(page)).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect(page.getByRole('button', { name: names.fullScreen, exact: true })).toBeVisible();
  await expect(part(page, 'connexion.carte')).toHaveValue('2026');
  await expectSlide(page, 'me-connecter');
});

test('Esc closes a dialog and leaves the full screen below it', async ({ page }) => {
  await open(page, 'mediatheque');
  await page.keyboard.press('f');
  await expect.poll(() => isFull(page)).toBe(true);
  const dialog = await openDialog(page, names.help);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await isFull(page)).toBe(true);
});

import { expect, test } from '@playwright/test';
import { makeAll } from './support/gestures.ts';
import { names } from './support/names.ts';
import { expectSlide, hint, open, openDialog, part, title } from './support/page.ts';

test('→, Space and Page ↓ go on; ← and Page ↑ go back', async ({ page }) => {
  await open(page, 'mediatheque');
  for (const [key, slide] of [
    ['ArrowRight', 'chercher'],
    ['ArrowLeft', 'couverture'],
    ['Space', 'chercher'],
    ['PageUp', 'couverture'],
    ['PageDown', 'chercher'],
  ] as const) {
    await page.keyboard.press(key);
    await expectSlide(page, slide);
  }
});

test('Home and End go to the first and the last slide visited', async ({ page }) => {
  await open(page, 'mediatheque');
  await makeAll(page, [
    { do: 'next' },
    { do: 'type', at: 'accueil.recherche', text: 'marées' },
    { do: 'press', at: 'accueil.chercher' },
  ]);
  await expectSlide(page, 'choisir-un-livre');
  await page.keyboard.press('Home');
  await expectSlide(page, 'couverture');
  await page.keyboard.press('End');
  await expectSlide(page, 'choisir-un-livre');
});

test('1 to 9 use the hotspots in their order', async ({ page }) => {
  await open(page, 'mediatheque/confirmer');
  await page.keyboard.press('2');
  await expectSlide(page, 'changer-d-avis');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('1');
  await expectSlide(page, 'c-est-annule');
  await page.keyboard.press('9');
  await expectSlide(page, 'c-est-annule');
});

test('the number of a hotspot that is a field leads to the field', async ({ page }) => {
  await open(page, 'mediatheque/me-connecter');
  await page.keyboard.press('1');
  await expect(part(page, 'connexion.carte')).toBeFocused();
  await expect(part(page, 'connexion.carte')).toHaveValue('');
});

test('a field keeps every key for itself', async ({ page }) => {
  await open(page, 'mediatheque/me-connecter');
  const field = part(page, 'connexion.carte');
  await field.focus();
  await page.keyboard.type('f1 ?a');
  for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'])
    await page.keyboard.press(key);
  await expect(field).toHaveValue('f1 ?a');
  await expectSlide(page, 'me-connecter');
  await expect(hint(page)).toBeEmpty();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('once the way of learning is chosen, → goes on from where the focus is', async ({ page }) => {
  await open(page, 'mediatheque');
  await page.getByRole('button', { name: 'Je regarde' }).click();
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, 'chercher');
  await expect(page.getByRole('button', { name: 'Je regarde' })).toHaveAttribute('aria-pressed', 'true');
});

test('digits typed in the code field, the telephone still in use, all stay there', async ({ page }) => {
  await open(page, 'connexion/revenir-sur-le-site');
  await page.locator('[data-anchor="code-a-usage-unique.code"]').click();
  for (const digit of '482913') await page.keyboard.press(digit);
  await expect(page.locator('[data-anchor="code-a-usage-unique.code"]')).toHaveValue('482913');
  await expectSlide(page, 'saisir-le-code');
});

test('the digits reach the choices of the words too', async ({ page }) => {
  await open(page, 'mediatheque/fin');
  await page.keyboard.press('1');
  await expectSlide(page, 'chercher');
});

test('a text typed outside a field is no row of shortcuts', async ({ page }) => {
  await open(page, 'mediatheque/me-connecter');
  for (const key of 'Soleil-2026!') await page.keyboard.press(key);
  await expectSlide(page, 'me-connecter');
});

test('Space presses the button that has the focus, once', async ({ page }) => {
  await open(page, 'mediatheque');
  await page.locator('[data-do="next"]').focus();
  await page.keyboard.press('Space');
  await expectSlide(page, 'chercher');
});

test('? opens the help, which lists every key', async ({ page }) => {
  await open(page, 'mediatheque');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: names.help });
  for (const key of ['→', 'Espace', 'Page ↓', '←', 'Page ↑', 'Début', 'Fin', '1 … 9', 'F', '?', 'Échap'])
    await expect(help.getByText(key, { exact: true })).toBeVisible();
});

test('one switch turns the keys of a single character off, for good', async ({ page }) => {
  await open(page, 'mediatheque/c-est-reserve');
  const help = await openDialog(page, names.help);
  await help.getByRole('checkbox', { name: names.singleKeys }).uncheck();
  await page.keyboard.press('Escape');
  await title(page).focus();
  for (const key of ['2', 'f', '?']) await page.keyboard.press(key);
  await expectSlide(page, 'c-est-reserve');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  await page.reload();
  await expectSlide(page, 'c-est-reserve');
  await page.keyboard.press('2');
  await page.keyboard.press('ArrowRight');
  await expect(hint(page)).not.toBeEmpty();
  await expectSlide(page, 'c-est-reserve');
});

test('a shortcut of the browser is left to it', async ({ page }) => {
  await open(page, 'mediatheque');
  for (const key of ['Control+ArrowRight', 'Alt+ArrowRight', 'Control+f']) await page.keyboard.press(key);
  await expectSlide(page, 'couverture');
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
});

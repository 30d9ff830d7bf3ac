import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { makeAll } from './support/gestures.ts';
import { graphs } from './support/graphs.ts';
import { card, hint, open, openDialog, part, visit } from './support/page.ts';
import { mistakes, startsWith } from './support/mistakes.ts';
import { names } from './support/names.ts';
import { inTurn } from './support/in-turn.ts';

const everywhere = inTurn('@phone');

for (const { id, slides } of graphs)
  // Each in one place; `npm run audit` looks at all in every size.
  test(
    `every slide of ${id} is accessible`,
    { tag: id === 'connexion' ? ['@phone', '@audit-wide'] : '@audit-phone' },
    async ({ page }) => {
      await open(page, id);
      for (const slide of slides) {
        await visit(page, id, slide.id);
        await expectAccessible(page, slide.id);
      }
    },
  );

test('the library is accessible, empty and with progress', everywhere(), async ({ page }) => {
  await open(page, '');
  await expectAccessible(page, 'nothing begun');
  await visit(page, 'connexion', 'identification');
  await page.goto('#/');
  await expect(page.getByRole('link', { name: names.resume, exact: true })).toBeVisible();
  await expectAccessible(page, 'one begun');
});

test('the dialogs are accessible', everywhere(), async ({ page }) => {
  await open(page, 'mediatheque/me-connecter');
  for (const name of [names.contents, names.help]) {
    await openDialog(page, name);
    await expectAccessible(page, name);
    await page.keyboard.press('Escape');
  }
});

test('an address that names nothing is accessible', everywhere(), async ({ page }) => {
  for (const address of ['nulle-part', 'mediatheque/nulle-part']) {
    await open(page, address);
    await expectAccessible(page, address);
  }
});

test('hints and « Montrez-moi » leave the page accessible', everywhere(), async ({ page }) => {
  await open(page, 'mediatheque/me-connecter');
  await page.keyboard.press('ArrowRight');
  await expect(hint(page)).not.toBeEmpty();
  await expectAccessible(page, 'with a hint');
});

test('every error of a screen is accessible', everywhere(), async ({ page }) => {
  await open(page, 'connexion');
  for (const { slide, gestures, error, at } of mistakes) {
    await visit(page, 'connexion', slide);
    await makeAll(page, gestures);
    await expect(part(page, at)).toHaveAccessibleDescription(startsWith(error));
    await expectAccessible(page, error);
  }
});

test('the modes and the marks of a done gesture are accessible', everywhere(), async ({ page }) => {
  await open(page, 'mediatheque/me-connecter?mode=regarder');
  await page.keyboard.press('ArrowRight');
  await expect(card(page).locator('li').first()).toContainText('Fait');
  await expectAccessible(page, 'regarder');
});

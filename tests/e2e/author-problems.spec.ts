import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { bar, broken, mark, marked, test, told } from './support/author.ts';
import { graphNamed, titleOf, tutorialTitle } from './support/graphs.ts';
import { sideways, smallTargets } from './support/layout.ts';
import { card, expectSlide, open, part, title } from './support/page.ts';

// One server, one after the other: what one saves, it gives back.
test.describe.configure({ mode: 'default' });

const TEXT = 'mediatheque/fr.md';
const MACHINE = 'mediatheque/machine.ts';

test('a fault is told beside its slide with its place and what to do, and goes when mended', async ({
  page,
  author,
}) => {
  await open(page, 'mediatheque/le-livre');
  await expect(bar(page)).toContainText('Aucun problème.');
  author.change(TEXT, 'press:livre.reserver', 'press:livre.reserve');
  const fault = told(page, 'unknown-anchor');
  await expect(fault).toContainText(`${author.at(TEXT)}:34:15`);
  await expect(fault).toContainText('Vouliez-vous dire « livre.reserver » ?');
  await expect(title(page)).toHaveText(titleOf('mediatheque', 'le-livre'));
  await expect(bar(page)).toContainText('2 problèmes sur cette étape');
  await expectAccessible(page, 'with problems');
  await page.goto('#/mediatheque/me-connecter');
  await expectSlide(page, 'me-connecter');
  await expect(bar(page)).toContainText('2 problèmes ailleurs');
  await expect(fault).toBeHidden();
  await page.goto('#/');
  await expect(bar(page).getByRole('link', { name: 'mediatheque' })).toBeVisible();
  await page.goto('#/mediatheque/le-livre');
  await expect(fault).toBeVisible();
  author.restore(TEXT);
  await expect(bar(page)).toContainText('Aucun problème.');
  await expect(page.locator('[data-rule]')).toHaveCount(0);
});

test('advice is told as such', async ({ page, author }) => {
  await open(page, 'mediatheque/le-livre');
  const long = 'Quelqu’un lit ce livre';
  author.change(TEXT, long, `${long}, ${'que je cherche encore '.repeat(6)}`);
  await expect(told(page, 'long-sentence')).toContainText('Conseil');
  await expect(bar(page)).toContainText('1 conseil sur cette étape');
  author.restore(TEXT);
  await expect(told(page, 'long-sentence')).toHaveCount(0);
});

test('a broken tutorial shows its problems in place of itself, and comes back where it was', async ({
  page,
  author,
}) => {
  await open(page, 'mediatheque/le-livre');
  await mark(page);
  author.write(MACHINE, 'export default tutorial(');
  await expect(broken(page)).toContainText(`${author.at(MACHINE)}:1:`);
  await expect(card(page)).toBeHidden();
  await expectAccessible(page, 'broken');
  await broken(page).getByRole('link').click();
  const broke = page.getByRole('article').filter({ hasText: 'À réparer' });
  await expect(broke).toContainText(tutorialTitle('mediatheque'));
  await expect(broke).toHaveCount(1);
  await page.getByRole('link', { name: tutorialTitle('exemple-image') }).click();
  await expectSlide(page, graphNamed('exemple-image').initial);
  await page.goto('#/mediatheque/le-livre');
  await expect(broken(page)).toBeVisible();
  author.restore(MACHINE);
  await expectSlide(page, 'le-livre');
  await expect(broken(page)).toHaveCount(0);
  await expect(card(page)).toBeVisible();
  await expect(marked(page)).toHaveCount(1);
});

test('a tutorial broken under way comes back in the same state', async ({ page, author }) => {
  await open(page, 'mediatheque/me-connecter');
  const field = part(page, 'connexion.carte');
  await field.fill('2026 04');
  author.write(TEXT, 'Rien.');
  author.write(MACHINE, 'export default 1;');
  await expect(broken(page)).toBeVisible();
  author.restore(TEXT);
  author.restore(MACHINE);
  await expect(broken(page)).toHaveCount(0);
  await expect(title(page)).toHaveText(titleOf('mediatheque', 'me-connecter'));
  await expect(field).toHaveValue('2026 04');
});

for (const size of [
  { width: 1366, height: 800 },
  { width: 390, height: 844 },
])
  test(`what is told at ${size.width} × ${size.height} covers nothing, and folds by the keyboard`, async ({
    page,
    author,
  }) => {
    await page.setViewportSize(size);
    author.change(TEXT, 'type:connexion.carte', 'type:connexion.cart');
    await open(page, 'mediatheque/me-connecter');
    await expect(told(page, 'unknown-anchor')).toBeVisible();
    await expect(page.locator('[data-hot="first"]')).toBeVisible();
    await expect.poll(() => overlaps(page, ['[data-card]', '[data-hot="first"]'])).toEqual([]);
    expect(await sideways(page)).toEqual([]);
    expect(await smallTargets(page, '[data-author] button, [data-author] summary', 44)).toEqual([]);
    const fold = bar(page).getByRole('button', { name: 'Replier' });
    await fold.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(fold).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(told(page, 'unknown-anchor')).toBeHidden();
    await expectSlide(page, 'me-connecter');
    await page.keyboard.press('Enter');
    await expect(told(page, 'unknown-anchor')).toBeVisible();
    author.restore(TEXT);
    await expect(bar(page)).toContainText('Aucun problème.');
  });

/** Those of the parts that the author's layer stands over, or that are not there: a save renews the page for a moment. */
const overlaps = (page: Page, selectors: readonly string[]): Promise<string[]> =>
  page.evaluate((asked) => {
    const layer = document.querySelector('[data-author]')!.getBoundingClientRect();
    return asked.filter((selector) => {
      const part = document.querySelector(selector);
      if (!part) return true;
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const beside = right <= layer.left || left >= layer.right || bottom <= layer.top || top >= layer.bottom;
      return !beside;
    });
  }, selectors);

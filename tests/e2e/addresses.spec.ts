import { expect, test } from '@playwright/test';
import { makeAll } from './support/gestures.ts';
import { names } from './support/names.ts';
import { card, expectSlide, hint, open, part, visit } from './support/page.ts';
import { inTurn } from './support/in-turn.ts';

const everywhere = inTurn('@phone', '@file');

for (const [address, offered] of [
  ['nulle-part', names.finish],
  ['mediatheque/nulle-part', 'Commencer ce tutoriel'],
  ['%E0%A4%A', names.finish],
  ['constructor', names.finish],
  ['mediatheque/constructor', 'Commencer ce tutoriel'],
] as const)
  test(`#/${address} names nothing: the page says so and offers a way`, everywhere(), async ({ page }) => {
    await open(page, address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ne mène à aucun tutoriel|n’existe pas/);
    await expect(page.getByRole('link', { name: /tous les tutoriels/i })).toHaveAttribute('href', '#/');
    if (offered === names.finish) return;
    await page.getByRole('link', { name: offered }).click();
    await expectSlide(page, 'couverture');
  });

test('the address says the way of learning', async ({ page }) => {
  await open(page, 'mediatheque/chercher?mode=regarder');
  await expect(page.locator('[data-mode]')).toHaveAttribute('data-mode', 'regarder');
  await open(page, 'mediatheque/chercher');
  await expect(page.locator('[data-mode]')).toHaveAttribute('data-mode', 'guide');
});

test('an unknown way of learning falls back on the guide, and the page says so', async ({ page }) => {
  await open(page, 'mediatheque/chercher?mode=voler');
  await expect(page.locator('[data-mode]')).toHaveAttribute('data-mode', 'guide');
  await expect(hint(page)).toHaveText(/n’existe pas encore/);
});

test('the address says the language; an absent one falls back on French, and the page says so', async ({
  page,
}) => {
  await open(page, 'mediatheque/chercher?lang=fr');
  await expect(page.locator('[data-lang]')).toHaveAttribute('data-lang', 'fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(hint(page)).toBeEmpty();
  await open(page, 'mediatheque/chercher?lang=eo');
  await expect(page.locator('[data-lang]')).toHaveAttribute('data-lang', 'fr');
  await expect(hint(page)).toHaveText(/dans cette langue/);
});

test('the address follows the slides, and a reload stays', everywhere(), async ({ page }) => {
  await open(page, 'mediatheque/choisir-un-livre');
  await part(page, 'resultats.livre-lentes').click();
  await expectSlide(page, 'le-livre');
  await expect(page).toHaveURL(/#\/mediatheque\/le-livre$/);
  await page.reload();
  await expectSlide(page, 'le-livre');
});

test('a deep link is one entry of the history', everywhere(), async ({ page }) => {
  await open(page, '');
  const before = await page.evaluate(() => history.length);
  await visit(page, 'mediatheque', 'confirmer');
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.goForward();
  await expectSlide(page, 'confirmer');
});

test('what happens on a slide makes no entry of the history', async ({ page }) => {
  await open(page, 'mediatheque/me-connecter');
  const before = await page.evaluate(() => history.length);
  await part(page, 'connexion.carte').pressSequentially('2026');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test(
  'the browser’s Back and Forward cross the library and the slides visited',
  everywhere(),
  async ({ page }) => {
    await open(page, '');
    await page.getByRole('article').getByRole('link').first().click();
    await makeAll(page, [{ do: 'next' }, { do: 'choose', at: 'prerequis' }]);
    await expectSlide(page, 'prerequis');
    await page.goBack();
    await expectSlide(page, 'bienvenue');
    await page.goBack();
    await expectSlide(page, 'couverture');
    await page.goBack();
    await expect(card(page)).toHaveCount(0);
    for (const slide of ['couverture', 'bienvenue', 'prerequis']) {
      await page.goForward();
      await expectSlide(page, slide);
    }
  },
);

test('« Précédent » and the browser’s Back are one and the same walk', async ({ page }) => {
  await open(page, 'mediatheque/le-livre');
  await makeAll(page, [
    { do: 'press', at: 'livre.reserver' },
    { do: 'type', at: 'connexion.carte', text: '2026 0417 55' },
    { do: 'type', at: 'connexion.mot-de-passe', text: 'Tilleul-88' },
    { do: 'press', at: 'connexion.me-connecter' },
  ]);
  await expectSlide(page, 'choisir-le-lieu');
  await page.locator('[data-do="back"]').click();
  await expectSlide(page, 'me-connecter');
  await page.goBack();
  await expectSlide(page, 'le-livre');
  await page.goForward();
  await expectSlide(page, 'me-connecter');
  await page.locator('[data-do="back"]').click();
  await expectSlide(page, 'le-livre');
});

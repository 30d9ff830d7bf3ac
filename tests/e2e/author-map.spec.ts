import { expect, type Locator } from '@playwright/test';
import { test } from './support/author.ts';
import { openView, show, slideOf } from './support/author-view.ts';
import { graphNamed, titleOf } from './support/graphs.ts';
import { expectSlide, part } from './support/page.ts';

// One server, one after the other: what one saves, it gives back.
test.describe.configure({ mode: 'default' });

const TEXT = 'mediatheque/fr.md';
const signIn = titleOf('mediatheque', 'me-connecter');

const lit = (view: Locator) => view.locator('.svelte-flow__node:has([aria-current="step"])');

for (const id of ['mediatheque', 'messagerie'])
  test(`the map of ${id} has every slide and every transition`, async ({ page }) => {
    const view = await openView(page, id);
    const { slides } = graphNamed(id);
    await expect(view.locator('.svelte-flow__node-slide')).toHaveCount(slides.length);
    const shown = await view
      .locator('.svelte-flow__node-slide')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-id')));
    expect(shown.sort()).toEqual(slides.map((slide) => slide.id).sort());
    const ways = slides.flatMap(({ transitions }) => transitions);
    await expect(view.locator('.svelte-flow__edge path.way')).toHaveCount(ways.length);
  });

test('the slide shown is lit, and the light follows', async ({ page }) => {
  const view = await openView(page, 'mediatheque');
  await expect(lit(view)).toHaveAttribute('data-id', 'couverture');
  await page.locator('[data-do="next"]').click();
  await expectSlide(page, 'chercher');
  await expect(lit(view)).toHaveAttribute('data-id', 'chercher');
  await expect(lit(view)).toBeInViewport();
  await page.goBack();
  await expect(lit(view)).toHaveAttribute('data-id', 'couverture');
});

test('a slide of the map is played from there, by pointer and by keys', async ({ page }) => {
  const view = await openView(page, 'mediatheque');
  await show(view, 'Tout voir');
  await slideOf(view, 'me-connecter').click();
  await expectSlide(page, 'me-connecter');
  await expect(part(page, 'connexion.carte')).toBeVisible();
  await expect(lit(view)).toHaveAttribute('data-id', 'me-connecter');
  await slideOf(view, 'lire-le-message').focus();
  await page.keyboard.press('Enter');
  await expectSlide(page, 'lire-le-message');
  await page.locator('[data-do="back"]').click();
  await expectSlide(page, 'me-connecter');
});

test('keys bring each slide of the map into view', async ({ page }) => {
  const view = await openView(page, 'messagerie');
  await slideOf(view, graphNamed('messagerie').initial).focus();
  for (let count = 0; count < 12; count += 1) {
    await page.keyboard.press('Tab');
    await expect(view.locator(':focus')).toBeInViewport({ ratio: 1 });
  }
  await expect(view.locator('.svelte-flow__node :focus')).toHaveCount(1);
  await expect(view.getByRole('application')).toHaveCount(0);
});

test('the list says in words what the map shows, and plays too', async ({ page }) => {
  const view = await openView(page, 'mediatheque');
  await show(view, 'Liste');
  const item = view.getByRole('listitem').filter({ hasText: signIn }).first();
  await expect(item).toContainText('did.connexion-reussie → choisir-le-lieu (chemin attendu)');
  await item.getByRole('button').click();
  await expectSlide(page, 'me-connecter');
  await expect(item.getByRole('button')).toHaveAttribute('aria-current', 'step');
});

test('a problem saved stands on its slide, and goes when it is mended', async ({ page, author }) => {
  const view = await openView(page, 'mediatheque');
  const slide = slideOf(view, 'me-connecter');
  await expect(slide).toBeVisible();
  await expect(slide).not.toContainText('conseil');
  const heading = `${signIn} {#me-connecter}\n`;
  author.change(TEXT, heading, `${heading}\nJe lis ${'encore '.repeat(24)}une phrase.\n`);
  await expect(slide).toContainText('1 conseil');
  await expect(slide.getByTitle(/^Cette phrase a 28 mots/)).toBeVisible();
  author.restore(TEXT);
  await expect(slide).not.toContainText('conseil');
});

test('an error stands on its slide though the tutorial can’t be played', async ({ page, author }) => {
  const view = await openView(page, 'mediatheque');
  const slide = slideOf(view, 'me-connecter');
  await expect(slide).toBeEnabled();
  author.change(
    'mediatheque/machine.ts',
    "connexion-reussie': 'choisir-le-lieu'",
    "connexion-reussie': 'nulle-part'",
  );
  await expect(slide).toContainText('1 problème');
  await expect(slide).toBeDisabled();
  author.restore('mediatheque/machine.ts');
  await expect(slide).toBeEnabled();
  await expect(slide).not.toContainText('problème');
});

test('a title saved is on the map, and nothing has moved', async ({ page, author }) => {
  const view = await openView(page, 'mediatheque/me-connecter');
  const slide = slideOf(view, 'me-connecter');
  const before = await slide.boundingBox();
  author.change(TEXT, `${signIn} {#me-connecter}`, 'Je dis qui je suis {#me-connecter}');
  await expect(slide).toContainText('Je dis qui je suis');
  await expect(lit(view)).toHaveAttribute('data-id', 'me-connecter');
  expect(await slide.boundingBox()).toEqual(before);
  author.restore(TEXT);
  await expect(slide).not.toContainText('Je dis qui je suis');
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { test } from './support/author.ts';
import { graphNamed, titleOf } from './support/graphs.ts';
import { expectSlide, open, part } from './support/page.ts';

// One server, one after the other: what one saves, it gives back.
test.describe.configure({ mode: 'default' });

const signIn = titleOf('connexion', 'identification');

/** Opens an address, and the author’s view beside it. */
async function openView(page: Page, address: string): Promise<Locator> {
  await open(page, address);
  const view = page.getByRole('region', { name: 'Vue de l’auteur' });
  if ((await view.count()) === 0) await page.getByRole('button', { name: 'Vue de l’auteur' }).click();
  await show(view, 'Carte');
  await expect(view.getByRole('region', { name: /^Carte de/ })).toBeVisible();
  return view;
}

const slideOf = (view: Locator, slide: string) => view.locator(`[data-id="${slide}"]`).getByRole('button');
const lit = (view: Locator) => view.locator('.svelte-flow__node:has([aria-current="step"])');
const show = (view: Locator, name: string) => view.getByRole('button', { name, exact: true }).click();

/** What was copied last, as a person pastes it. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'colle';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+v');
  const field = page.locator('#colle');
  const text = await field.inputValue();
  await field.evaluate((element) => element.remove());
  return text;
}

for (const id of ['connexion', 'messagerie'])
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
  const view = await openView(page, 'connexion');
  await expect(lit(view)).toHaveAttribute('data-id', 'couverture');
  await page.locator('[data-do="next"]').click();
  await expectSlide(page, 'bienvenue');
  await expect(lit(view)).toHaveAttribute('data-id', 'bienvenue');
  await expect(lit(view)).toBeInViewport();
  await page.goBack();
  await expect(lit(view)).toHaveAttribute('data-id', 'couverture');
});

test('a slide of the map is played from there, by pointer and by keys', async ({ page }) => {
  const view = await openView(page, 'connexion');
  await show(view, 'Tout voir');
  await slideOf(view, 'identification').click();
  await expectSlide(page, 'identification');
  await expect(part(page, 'identification.identifiant')).toBeVisible();
  await expect(lit(view)).toHaveAttribute('data-id', 'identification');
  await slideOf(view, 'saisir-le-code').focus();
  await page.keyboard.press('Enter');
  await expectSlide(page, 'saisir-le-code');
  await page.locator('[data-do="back"]').click();
  await expectSlide(page, 'identification');
});

test('keys bring each slide of the map into view', async ({ page }) => {
  const view = await openView(page, 'messagerie');
  await slideOf(view, 'couverture').focus();
  for (let count = 0; count < 12; count += 1) {
    await page.keyboard.press('Tab');
    await expect(view.locator(':focus')).toBeInViewport({ ratio: 1 });
  }
  await expect(view.locator('.svelte-flow__node :focus')).toHaveCount(1);
  await expect(view.getByRole('application')).toHaveCount(0);
});

test('the list says in words what the map shows, and plays too', async ({ page }) => {
  const view = await openView(page, 'connexion');
  await show(view, 'Liste');
  const item = view.getByRole('listitem').filter({ hasText: signIn }).first();
  await expect(item).toContainText('did.identification-acceptee → choix-du-code (chemin attendu)');
  await item.getByRole('button').click();
  await expectSlide(page, 'identification');
  await expect(item.getByRole('button')).toHaveAttribute('aria-current', 'step');
});

test('the parts of the screen are named, rung on the stage, and copied', async ({ page }) => {
  const view = await openView(page, 'connexion/identification');
  await show(view, 'Repères');
  const row = view.getByRole('listitem').filter({ hasText: 'identification.mot-de-passe on' });
  await expect(row).toContainText('on écrit');
  await row.hover();
  await expect(part(page, 'identification.mot-de-passe')).toHaveAttribute('data-author-ring');
  await row.getByRole('button', { name: 'Copier identification.mot-de-passe' }).click();
  await expect(row.getByRole('status')).toHaveText('Copié');
  expect(await pasted(page)).toBe('identification.mot-de-passe');
  await view.getByRole('heading', { name: 'Vue de l’auteur' }).hover();
  await expect(page.locator('[data-author-ring]')).toHaveCount(0);
});

test('the trail is copied as a test and as a report, without what was typed', async ({ page }) => {
  const view = await openView(page, 'connexion/accueil-public');
  await part(page, 'accueil-public.connexion').click();
  await part(page, 'identification.identifiant').fill('canari-7f3a91');
  await show(view, 'Trace');
  await show(view, 'Copier comme test');
  expect(await pasted(page)).toBe(`import { test } from 'vitest';
import { play } from '../play.ts';
import { written } from './world.ts';

test('connexion, as far as identification', () => {
  play(written('connexion'))
    .next()
    .expectSlide('bienvenue')
    .choose('prerequis')
    .expectSlide('prerequis')
    .next()
    .expectSlide('adresse')
    .type('nouvel-onglet.adresse')
    .press('nouvel-onglet.ouvrir')
    .expectSlide('accueil-public')
    .press('accueil-public.connexion')
    .expectSlide('identification')
    .type('identification.identifiant');
});
`);
  await show(view, 'Copier comme signalement');
  const report = await pasted(page);
  expect(report).toContain('Adresse\u00a0: #/connexion/identification');
  expect(report).toContain('7. J’écris dans «\u00a0identification.identifiant\u00a0» le texte prévu');
  expect(report).not.toContain('canari');
});

test('nothing in it breaks the rules of accessibility', async ({ page }) => {
  const view = await openView(page, 'connexion/identification');
  for (const name of ['Carte', 'Liste', 'Repères', 'Trace']) {
    await show(view, name);
    await expectAccessible(page, name);
  }
});

test('Escape closes it, and the page takes its room back', async ({ page }) => {
  const view = await openView(page, 'connexion');
  const root = page.locator('#pas-a-pas');
  const beside = await root.evaluate((element) => element.clientWidth);
  await slideOf(view, 'couverture').focus();
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, 'couverture');
  await page.keyboard.press('Escape');
  await expect(view).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Vue de l’auteur' })).toBeFocused();
  await expect.poll(() => root.evaluate((element) => element.clientWidth)).toBeGreaterThan(beside);
});

test('a problem saved stands on its slide, and goes when it is mended', async ({ page, author }) => {
  const view = await openView(page, 'connexion');
  const slide = slideOf(view, 'identification');
  await expect(slide).toBeVisible();
  await expect(slide).not.toContainText('conseil');
  const heading = `${signIn} {#identification}\n`;
  author.change('connexion/fr.md', heading, `${heading}\nJe lis ${'encore '.repeat(24)}une phrase.\n`);
  await expect(slide).toContainText('1 conseil');
  await expect(slide.getByTitle(/^Cette phrase a 28 mots/)).toBeVisible();
  author.restore('connexion/fr.md');
  await expect(slide).not.toContainText('conseil');
});

test('an error stands on its slide though the tutorial can’t be played', async ({ page, author }) => {
  const view = await openView(page, 'connexion');
  const slide = slideOf(view, 'identification');
  await expect(slide).toBeEnabled();
  author.change(
    'connexion/machine.ts',
    "identification-acceptee': 'choix-du-code'",
    "identification-acceptee': 'nulle-part'",
  );
  await expect(slide).toContainText('1 problème');
  await expect(slide).toBeDisabled();
  author.restore('connexion/machine.ts');
  await expect(slide).toBeEnabled();
  await expect(slide).not.toContainText('problème');
});

test('a title saved is on the map, and nothing has moved', async ({ page, author }) => {
  const view = await openView(page, 'connexion/identification');
  const slide = slideOf(view, 'identification');
  const before = await slide.boundingBox();
  author.change('connexion/fr.md', `${signIn} {#identification}`, 'Je dis qui je suis {#identification}');
  await expect(slide).toContainText('Je dis qui je suis');
  await expect(lit(view)).toHaveAttribute('data-id', 'identification');
  expect(await slide.boundingBox()).toEqual(before);
  author.restore('connexion/fr.md');
  await expect(slide).not.toContainText('Je dis qui je suis');
});

test('nothing of it is in what is served', () => {
  const files = readdirSync('test-results/site', { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const all = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).join('\n');
  expect(all).toContain('Sommaire');
  for (const own of ['Vue de l’auteur', 'svelte-flow', 'xyflow', 'dagre']) expect(all).not.toContain(own);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { test } from './support/author.ts';
import { openView, show, slideOf } from './support/author-view.ts';
import { expectSlide, part } from './support/page.ts';

// One server, one after the other: what one saves, it gives back.
test.describe.configure({ mode: 'default' });

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

test('the parts of the screen are named, rung on the stage, and copied', async ({ page }) => {
  const view = await openView(page, 'mediatheque/me-connecter');
  await show(view, 'Repères');
  const row = view.getByRole('listitem').filter({ hasText: 'connexion.mot-de-passe on' });
  await expect(row).toContainText('on écrit');
  await row.hover();
  await expect(part(page, 'connexion.mot-de-passe')).toHaveAttribute('data-author-ring');
  await row.getByRole('button', { name: 'Copier connexion.mot-de-passe' }).click();
  await expect(row.getByRole('status')).toHaveText('Copié');
  expect(await pasted(page)).toBe('connexion.mot-de-passe');
  await view.getByRole('heading', { name: 'Vue de l’auteur' }).hover();
  await expect(page.locator('[data-author-ring]')).toHaveCount(0);
});

test('the trail is copied as a test and as a report, without what was typed', async ({ page }) => {
  const view = await openView(page, 'mediatheque/le-livre');
  await part(page, 'livre.reserver').click();
  await part(page, 'connexion.carte').fill('canari-7f3a91');
  await show(view, 'Trace');
  await show(view, 'Copier comme test');
  expect(await pasted(page)).toBe(`import { test } from 'vitest';
import { play } from '../play.ts';
import { written } from './world.ts';

test('mediatheque, as far as me-connecter', () => {
  play(written('mediatheque'))
    .next()
    .expectSlide('chercher')
    .type('accueil.recherche')
    .press('accueil.chercher')
    .expectSlide('choisir-un-livre')
    .press('resultats.livre-lentes')
    .expectSlide('le-livre')
    .press('livre.reserver')
    .expectSlide('me-connecter')
    .type('connexion.carte');
});
`);
  await show(view, 'Copier comme signalement');
  const report = await pasted(page);
  expect(report).toContain('Adresse\u00a0: #/mediatheque/me-connecter');
  expect(report).toContain('6. J’écris dans «\u00a0connexion.carte\u00a0» le texte prévu');
  expect(report).not.toContain('canari');
});

test('nothing in it breaks the rules of accessibility', async ({ page }) => {
  const view = await openView(page, 'mediatheque/me-connecter');
  for (const name of ['Carte', 'Liste', 'Repères', 'Trace']) {
    await show(view, name);
    await expectAccessible(page, name);
  }
});

test('Escape closes it, and the page takes its room back', async ({ page }) => {
  const view = await openView(page, 'mediatheque');
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

test('nothing of it is in what is served', () => {
  const files = readdirSync('test-results/site', { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const all = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).join('\n');
  expect(all).toContain('Sommaire');
  for (const own of ['Vue de l’auteur', 'svelte-flow', 'xyflow', 'dagre']) expect(all).not.toContain(own);
});

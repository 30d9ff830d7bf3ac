import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { makeAll } from './support/gestures.ts';
import { graphNamed, listed, tutorialTitle } from './support/graphs.ts';
import { names } from './support/names.ts';
import { expectSlide, open, part } from './support/page.ts';
import { inTurn } from './support/in-turn.ts';

const everywhere = inTurn('@phone');
const resume = (page: Page) => page.getByRole('link', { name: names.resume, exact: true });
const cardOf = (page: Page, name: string) => page.getByRole('article').filter({ hasText: name });
const first = graphNamed('connexion');
const name = tutorialTitle('connexion');

/** Asks for a second code, then reads it: not the shortest way to this slide. */
async function walkAround(page: Page): Promise<void> {
  await page.clock.install();
  await open(page, 'connexion/code-par-e-mail');
  await makeAll(page, [
    { do: 'choose', at: 'renvoyer-par-e-mail' },
    { do: 'wait', at: 'trente-secondes' },
    { do: 'press', at: 'code-a-usage-unique.renvoyer' },
    { do: 'press', at: 'appareils.boite-mail' },
    { do: 'press', at: 'boite-mail.message-code' },
  ]);
  await expectSlide(page, 'lire-le-code-e-mail');
  await expect(page.locator('[data-screen="boite-mail"]')).toContainText(/754\s*742/);
}

test(
  'the library offers every tutorial, and nothing to resume at first',
  { tag: ['@phone', '@file'] },
  async ({ page }) => {
    await open(page, '');
    await expect(page.getByRole('article')).toHaveCount(listed.length);
    await expect(resume(page)).toHaveCount(0);
    await page.getByRole('link', { name }).click();
    await expectSlide(page, first.initial);
  },
);

test('« Reprendre » takes up the tutorial as it was left', everywhere(), async ({ page }) => {
  await walkAround(page);
  await page.goto('#/');
  await expect(page.getByText(/J’étais à l’étape \d+ sur \d+/)).toBeVisible();
  await resume(page).click();
  await expectSlide(page, 'lire-le-code-e-mail');
  await expect(page.locator('[data-screen="boite-mail"]')).toContainText(/754\s*742/);
});

test('« Reprendre » works after the page was closed, with the scenario’s texts written', async ({ page }) => {
  await open(page, 'connexion/identification');
  await part(page, 'identification.identifiant').fill('quelque chose');
  await page.reload();
  await page.goto('#/');
  await resume(page).click();
  await expectSlide(page, 'identification');
  await expect(part(page, 'identification.identifiant')).not.toHaveValue('quelque chose');
});

test('the address of a tutorial opens its first slide, whatever was begun', async ({ page }) => {
  await open(page, 'connexion/identification');
  await page.goto('#/connexion');
  await expectSlide(page, first.initial);
});

test('the library shows how far each tutorial is, and that it was ended', async ({ page }) => {
  await open(page, 'connexion/identification');
  await page.goto('#/');
  await expect(cardOf(page, name).getByRole('progressbar')).toHaveAccessibleName(/Étape \d+ sur \d+/);
  await page.goto('#/connexion/fin');
  await expectSlide(page, 'fin');
  await page.goto('#/');
  await expect(cardOf(page, name)).toContainText('Terminé');
});

test('« Effacer ma progression » leaves nothing of it', everywhere(), async ({ page }) => {
  await open(page, 'connexion/identification');
  await page.goto('#/');
  await expect(resume(page)).toBeVisible();
  await page.getByRole('button', { name: names.forget }).click();
  await expect(page.getByRole('status')).toHaveText('Ma progression est effacée.');
  await expect(resume(page)).toHaveCount(0);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('« Télécharger pour une clé USB » gives the whole player in one file', async ({ page }) => {
  await open(page, '');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: names.download }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('pas-a-pas.html');
  const html = readFileSync(await file.path(), 'utf8');
  expect(html).toMatch(/^<!doctype html>/i);
  expect(html).toContain(name);
});

test('the one file does not offer itself', async ({ page }) => {
  await page.goto(pathToFileURL('test-results/site/pas-a-pas.html').href);
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByRole('link', { name: names.download })).toHaveCount(0);
});

test('a store that is spoilt or refused is no obstacle', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('pas-a-pas:progression', '{"version":1,"tutorials":{"connexion":3}}');
    localStorage.setItem('pas-a-pas:reglages', 'nonsense');
  });
  await open(page, '');
  await expect(resume(page)).toHaveCount(0);
  await open(page, 'connexion/identification');
  await expectSlide(page, 'identification');
});

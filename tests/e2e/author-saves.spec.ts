import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { bar, broken, mark, marked, test } from './support/author.ts';
import { card, expectSlide, open, part } from './support/page.ts';

// One server, one after the other: what one saves, it gives back.
test.describe.configure({ mode: 'default' });

const TEXT = 'mediatheque/fr.md';
const MACHINE = 'mediatheque/machine.ts';
const WORDS = 'J’écris [le numéro de ma carte](type:connexion.carte)';

test('a saved text shows on the same slide, in the same state, without loading the page again', async ({
  page,
  author,
}) => {
  await open(page, 'mediatheque/me-connecter');
  await mark(page);
  const field = part(page, 'connexion.carte');
  await field.fill('2026 04');
  author.change(TEXT, WORDS, WORDS.replace('J’écris', 'Je note'));
  await expect(card(page)).toContainText('Je note le numéro de ma carte');
  await expectSlide(page, 'me-connecter');
  await expect(field).toHaveValue('2026 04');
  await expect(field).toBeFocused();
  author.restore(TEXT);
  await expect(card(page)).toContainText('J’écris le numéro de ma carte');
  await expect(field).toHaveValue('2026 04');
  await expect(marked(page)).toHaveCount(1);
});

test('the way of learning and what was scrolled stay', async ({ page, author }) => {
  await page.setViewportSize({ width: 1366, height: 500 });
  await open(page, 'mediatheque/me-connecter?mode=regarder');
  const words = card(page).getByText('je peux me tromper sans risque');
  await words.scrollIntoViewIfNeeded();
  const top = await words.evaluate((element) => element.getBoundingClientRect().top);
  expect(await words.evaluate((element) => element.closest('.scroll')!.scrollTop)).toBeGreaterThan(0);
  author.change(TEXT, 'je peux me tromper sans risque', 'on peut se tromper sans risque');
  const changed = card(page).getByText('on peut se tromper sans risque');
  await expect(changed).toBeVisible();
  await expect
    .poll(() => changed.evaluate((element) => element.getBoundingClientRect().top))
    .toBeCloseTo(top, 0);
  await expect(page.locator('[data-mode]')).toHaveAttribute('data-mode', 'regarder');
  author.restore(TEXT);
  await expect(words).toBeVisible();
});

test('a machine that no longer answers: the page stops there and says so, until it is mended', async ({
  page,
  author,
}) => {
  await open(page, 'mediatheque/me-connecter');
  await mark(page);
  await part(page, 'connexion.carte').fill('2026 04');
  author.change(MACHINE, "'press.livre.reserver'", "'press.livre.retour'");
  await expectSlide(page, 'le-livre');
  await expect(bar(page)).toContainText('ne répond plus : appuyer sur « livre.reserver ».');
  author.restore(MACHINE);
  await expectSlide(page, 'me-connecter');
  await expect(part(page, 'connexion.carte')).toHaveValue('2026 04');
  await expect(bar(page)).not.toContainText('ne répond plus');
  await expect(marked(page)).toHaveCount(1);
});

test('a picture saved shows; one taken away stands in the way until it is back', async ({ page, author }) => {
  const picture = 'exemple-image/media/accueil.svg';
  await open(page, 'exemple-image/chercher');
  await mark(page);
  const shown = page.getByRole('img').first();
  const width = () => shown.evaluate((image: HTMLImageElement) => image.naturalWidth);
  const before = await width();
  author.write(picture, '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"/>');
  await expect.poll(width).toBe(60);
  author.remove(picture);
  await expect(broken(page)).toContainText('media/accueil.svg');
  author.restore(picture);
  await expect(broken(page)).toHaveCount(0);
  await expect.poll(width).toBe(before);
  await expectSlide(page, 'chercher');
  await expect(marked(page)).toHaveCount(1);
});

test('a tutorial that is begun opens at its address as soon as it can', async ({ page, author }) => {
  await open(page, 'tout-neuf');
  await mark(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('aucun tutoriel');
  author.write(
    'tout-neuf/fr.md',
    readFileSync('tutorials/exemple-image/fr.md', 'utf8').replaceAll('media/', 'images/'),
  );
  await expect(broken(page)).toContainText('tout-neuf');
  author.copy('exemple-image', 'tout-neuf');
  author.change('tout-neuf/machine.ts', "id: 'exemple-image'", "id: 'tout-neuf'");
  await expect(page.locator('[data-tutorial="tout-neuf"]')).toBeVisible();
  await expect(marked(page)).toHaveCount(1);
});

import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { bar, broken, mark, marked, test, told } from './support/author.ts';
import { titleOf, tutorialTitle } from './support/graphs.ts';
import { sideways, smallTargets } from './support/layout.ts';
import { card, expectSlide, open, part, title } from './support/page.ts';

// One server, one after the other: each has its tutorial, given back at its end.
test.describe.configure({ mode: 'default' });

const WORDS = 'J’écris [mon identifiant](type:identification.identifiant)';

test('a saved text shows on the same slide, in the same state, without loading the page again', async ({
  page,
  author,
}) => {
  await open(page, 'connexion/identification');
  await mark(page);
  const field = part(page, 'identification.identifiant');
  await field.fill('colette.vass');
  author.change('connexion/fr.md', WORDS, WORDS.replace('J’écris', 'Je note'));
  await expect(card(page)).toContainText('Je note mon identifiant');
  await expectSlide(page, 'identification');
  await expect(field).toHaveValue('colette.vass');
  await expect(field).toBeFocused();
  author.restore('connexion/fr.md');
  await expect(card(page)).toContainText('J’écris mon identifiant');
  await expect(field).toHaveValue('colette.vass');
  await expect(marked(page)).toHaveCount(1);
});

test('the way of learning and what was scrolled stay', async ({ page, author }) => {
  await page.setViewportSize({ width: 1366, height: 500 });
  await open(page, 'connexion/identification?mode=regarder');
  const words = card(page).getByText('Si j’ai un oubli');
  await words.scrollIntoViewIfNeeded();
  const top = await words.evaluate((element) => element.getBoundingClientRect().top);
  author.change('connexion/fr.md', 'Si j’ai un oubli', 'Quand j’ai un oubli');
  const changed = card(page).getByText('Quand j’ai un oubli');
  await expect(changed).toBeVisible();
  await expect
    .poll(() => changed.evaluate((element) => element.getBoundingClientRect().top))
    .toBeCloseTo(top, 0);
  await expect(page.locator('[data-mode]')).toHaveAttribute('data-mode', 'regarder');
  author.restore('connexion/fr.md');
  await expect(words).toBeVisible();
});

test('a machine that no longer answers: the page stops there and says so, until it is mended', async ({
  page,
  author,
}) => {
  await open(page, 'connexion/identification');
  await mark(page);
  await part(page, 'identification.identifiant').fill('colette.vass');
  author.change('connexion/machine.ts', "'press.accueil-public.connexion'", "'press.accueil-public.aide'");
  await expectSlide(page, 'accueil-public');
  await expect(bar(page)).toContainText('ne répond plus : appuyer sur « accueil-public.connexion ».');
  author.restore('connexion/machine.ts');
  await expectSlide(page, 'identification');
  await expect(part(page, 'identification.identifiant')).toHaveValue('colette.vass');
  await expect(bar(page)).not.toContainText('ne répond plus');
  await expect(marked(page)).toHaveCount(1);
});

test('a fault is told beside its slide with its place and what to do, and goes when mended', async ({
  page,
  author,
}) => {
  const text = 'identifiant-oublie/fr.md';
  await open(page, 'identifiant-oublie/identification');
  await expect(bar(page)).toContainText('Aucun problème.');
  author.change(text, 'press:identification.identifiant-oublie', 'press:identification.identifiant-oubli');
  const fault = told(page, 'unknown-anchor');
  await expect(fault).toContainText(`${author.at(text)}:63:55`);
  await expect(fault).toContainText('Vouliez-vous dire « identification.identifiant-oublie » ?');
  await expect(title(page)).toHaveText(titleOf('identifiant-oublie', 'identification'));
  await expect(bar(page)).toContainText('2 problèmes sur cette étape');
  await expectAccessible(page, 'with problems');
  await page.goto('#/identifiant-oublie/mon-numero');
  await expectSlide(page, 'mon-numero');
  await expect(bar(page)).toContainText('2 problèmes ailleurs');
  await expect(fault).toBeHidden();
  await page.goto('#/');
  await expect(bar(page).getByRole('link', { name: 'identifiant-oublie' })).toBeVisible();
  await page.goto('#/identifiant-oublie/identification');
  await expect(fault).toBeVisible();
  author.restore(text);
  await expect(bar(page)).toContainText('Aucun problème.');
  await expect(page.locator('[data-rule]')).toHaveCount(0);
});

test('advice is told as such', async ({ page, author }) => {
  await open(page, 'identifiant-oublie/mon-numero');
  const long = 'Le site demande mon numéro de sécurité sociale';
  author.change('identifiant-oublie/fr.md', long, `${long}, ${'que je cherche encore '.repeat(6)}`);
  await expect(told(page, 'long-sentence')).toContainText('Conseil');
  await expect(bar(page)).toContainText('1 conseil sur cette étape');
  author.restore('identifiant-oublie/fr.md');
  await expect(told(page, 'long-sentence')).toHaveCount(0);
});

test('a broken tutorial shows its problems in place of itself, and comes back where it was', async ({
  page,
  author,
}) => {
  const machine = 'mot-de-passe-oublie/machine.ts';
  await open(page, 'mot-de-passe-oublie/identification');
  await mark(page);
  author.write(machine, 'export default tutorial(');
  await expect(broken(page)).toContainText(`${author.at(machine)}:1:`);
  await expect(card(page)).toBeHidden();
  await expectAccessible(page, 'broken');
  await broken(page).getByRole('link').click();
  const broke = page.getByRole('article').filter({ hasText: 'À réparer' });
  await expect(broke).toContainText(tutorialTitle('mot-de-passe-oublie'));
  await expect(broke).toHaveCount(1);
  await page.getByRole('link', { name: tutorialTitle('connexion') }).click();
  await expectSlide(page, 'couverture');
  await page.goto('#/mot-de-passe-oublie/identification');
  await expect(broken(page)).toBeVisible();
  author.restore(machine);
  await expectSlide(page, 'identification');
  await expect(broken(page)).toHaveCount(0);
  await expect(card(page)).toBeVisible();
  await expect(marked(page)).toHaveCount(1);
});

test('a tutorial broken under way comes back in the same state', async ({ page, author }) => {
  await open(page, 'mot-de-passe-oublie/demander-par-e-mail');
  const field = part(page, 'mot-de-passe-oublie.numero-de-serie');
  await field.fill('123456');
  author.write('mot-de-passe-oublie/fr.md', 'Rien.');
  author.write('mot-de-passe-oublie/machine.ts', 'export default 1;');
  await expect(broken(page)).toBeVisible();
  author.restore('mot-de-passe-oublie/fr.md');
  author.restore('mot-de-passe-oublie/machine.ts');
  await expect(broken(page)).toHaveCount(0);
  await expect(title(page)).toHaveText(titleOf('mot-de-passe-oublie', 'demander-par-e-mail'));
  await expect(field).toHaveValue('123456');
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

for (const size of [
  { width: 1366, height: 800 },
  { width: 390, height: 844 },
])
  test(`what is told at ${size.width} × ${size.height} covers nothing, and folds by the keyboard`, async ({
    page,
    author,
  }) => {
    await page.setViewportSize(size);
    author.change('connexion/fr.md', WORDS, WORDS.replace('identifiant)', 'identifian)'));
    await open(page, 'connexion/identification');
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
    await expectSlide(page, 'identification');
    await page.keyboard.press('Enter');
    await expect(told(page, 'unknown-anchor')).toBeVisible();
    author.restore('connexion/fr.md');
    await expect(bar(page)).toContainText('Aucun problème.');
  });

/** Those of the parts of the page that the author's layer stands over. */
const overlaps = (page: Parameters<typeof bar>[0], selectors: readonly string[]): Promise<string[]> =>
  page.evaluate((asked) => {
    const layer = document.querySelector('[data-author]')!.getBoundingClientRect();
    return asked.filter((selector) => {
      const { left, right, top, bottom } = document.querySelector(selector)!.getBoundingClientRect();
      const beside = right <= layer.left || left >= layer.right || bottom <= layer.top || top >= layer.bottom;
      return !beside;
    });
  }, selectors);

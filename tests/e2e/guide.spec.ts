import { expect, type Page, test } from '@playwright/test';
import { card, expectSlide, hint, open, part } from './support/page.ts';
import { inTurn } from './support/in-turn.ts';

const everywhere = inTurn('@phone');

/** A place of the screen where there is nothing to use. */
const neutral = (page: Page) => page.locator('[data-screen]').getByRole('heading').first();

const ways = {
  '→': (page: Page) => page.keyboard.press('ArrowRight'),
  'the space bar': (page: Page) => page.keyboard.press('Space'),
  'Page ↓': (page: Page) => page.keyboard.press('PageDown'),
  'a click on neutral ground': (page: Page) => neutral(page).click(),
};

for (const [name, ask] of Object.entries(ways)) {
  test(`on a slide of hotspots, ${name} gives successive hints and stays`, everywhere(), async ({ page }) => {
    await open(page, 'mediatheque/me-connecter');
    await ask(page);
    await expect(hint(page)).not.toBeEmpty();
    const first = await hint(page).innerText();
    await ask(page);
    await expect(hint(page)).not.toHaveText(first);
    const second = await hint(page).innerText();
    await ask(page);
    await expect(hint(page)).not.toHaveText(second);
    await expect(hint(page)).not.toHaveText(first);
    await ask(page);
    await expectSlide(page, 'me-connecter');
  });

  test(`on a slide with « Suivant », ${name} goes on`, everywhere(), async ({ page }) => {
    await open(page, 'mediatheque/le-livre-est-arrive');
    await ask(page);
    await expectSlide(page, 'fin');
  });
}

test('on a slide without a screen, a click anywhere goes on', everywhere(), async ({ page }) => {
  await open(page, 'mediatheque');
  await card(page).getByRole('heading', { level: 1 }).click();
  await expectSlide(page, 'chercher');
});

test('a hint goes with the next gesture', async ({ page }) => {
  await open(page, 'mediatheque/chercher');
  await page.keyboard.press('ArrowRight');
  await expect(hint(page)).not.toBeEmpty();
  await part(page, 'accueil.recherche').pressSequentially('m');
  await expect(hint(page)).toBeEmpty();
});

test('a link that leads outside says so, and the service is told nothing', everywhere(), async ({ page }) => {
  await open(page, 'mediatheque/chercher');
  await part(page, 'accueil.horaires').click();
  await expect(hint(page)).toContainText('Elle n’est pas simulée ici');
  await expectSlide(page, 'chercher');
  await expect(page.locator('[data-screen="accueil"]')).toBeVisible();
});

test(
  'a button that is no hotspot here says so, and the service is told nothing',
  everywhere(),
  async ({ page }) => {
    await open(page, 'mediatheque/chercher');
    await part(page, 'accueil.mon-compte').click();
    await expect(hint(page)).toContainText('on suit le guide');
    await expect(page.locator('[data-screen="accueil"]')).toBeVisible();
  },
);

test('a field that is no hotspot here keeps what it held', async ({ page }) => {
  await open(page, 'connexion/code-par-e-mail');
  await part(page, 'code-a-usage-unique.code').pressSequentially('482913');
  await expect(part(page, 'code-a-usage-unique.code')).toHaveValue('');
  await expect(hint(page)).not.toBeEmpty();
});

test('the words do what their hotspot does, and lead to its field', everywhere(), async ({ page }) => {
  await open(page, 'mediatheque/chercher');
  await page.locator('[data-says="type.accueil.recherche"]').click();
  await expect(part(page, 'accueil.recherche')).toBeFocused();
  await expect(part(page, 'accueil.recherche')).toHaveValue('');
  await part(page, 'accueil.recherche').fill('marées');
  await page.locator('[data-says="press.accueil.chercher"]').click();
  await expectSlide(page, 'choisir-un-livre');
});

test('the other ways of a slide are hotspots too, lit less', async ({ page }) => {
  await open(page, 'mediatheque/confirmer');
  await expect(part(page, 'mes-reservations.confirmer')).toHaveAttribute('data-hot', 'first');
  await expect(part(page, 'mes-reservations.garder')).toHaveAttribute('data-hot', 'other');
  await expect(page.locator('[data-hot="first"]')).toHaveCount(1);
});

test('what was done is said done, and the next gesture lights up', async ({ page }) => {
  await open(page, 'mediatheque/me-connecter');
  const number = part(page, 'connexion.carte');
  await number.fill('2026 0417 55');
  const item = card(page).getByRole('listitem').first();
  await expect(item).toContainText('Fait');
  await expect(part(page, 'connexion.mot-de-passe')).toHaveAttribute('data-hot', 'first');
  await number.fill('2026');
  await expect(item).not.toContainText('Fait');
  await expect(number).toHaveAttribute('data-hot', 'first');
});

test('a tutorial that is announced is said so, and nothing breaks', async ({ page }) => {
  await open(page, 'connexion/prerequis');
  await page.locator('[data-says="tutoriel.activer"]').click();
  await expect(card(page).getByText('pas encore écrit')).toBeVisible();
  await expectSlide(page, 'prerequis');
});

for (const [slide, number] of [
  ['carte-avec-photo', '25000048291'],
  ['carte-sans-photo', '2500004829'],
] as const)
  test(
    `#/mot-de-passe-oublie/${slide} shows the number on the card at once`,
    { tag: '@phone' },
    async ({ page }) => {
      await open(page, `mot-de-passe-oublie/${slide}`);
      await expect(
        page.locator('[data-device] svg').getByText(number, { exact: true }).last(),
      ).toBeInViewport({
        ratio: 1,
      });
    },
  );

test(
  'in a form longer than the stage, « Montrez-moi » leaves what comes next in view',
  { tag: '@phone' },
  async ({ page }) => {
    await open(page, 'messagerie/remplir-la-fiche');
    for (const next of ['date', 'categorie-biologie', 'ajouter']) {
      await page.locator('[data-do="show"]').click();
      const lit = page.locator('[data-hot="first"]');
      await expect(lit).toHaveAttribute('data-anchor', `enregistrer-document.${next}`);
      await expect(lit).toBeInViewport({ ratio: 0.9 });
    }
  },
);

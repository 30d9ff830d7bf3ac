import { expect, type Page, test } from '@playwright/test';
import { make, makeAll } from './support/gestures.ts';
import { graphNamed } from './support/graphs.ts';
import { names } from './support/names.ts';
import { expectSlide, open, part } from './support/page.ts';
import { inTurn } from './support/in-turn.ts';

const everywhere = inTurn('@phone', '@file');
const tutorial = (page: Page) => page.locator('[data-tutorial]');
const comeBack = (page: Page) => page.getByRole('button', { name: /^Revenir à/ });

/** Makes the expected gestures of the tutorial shown, from its first slide to its end. */
async function playWhole(page: Page, id: string) {
  const { initial, slides } = graphNamed(id);
  for (let slide = initial; ;) {
    await expectSlide(page, slide);
    const found = slides.find((other) => other.id === slide)!;
    if (found.end) return;
    await makeAll(page, found.transitions[0]!.gestures);
    slide = found.transitions[0]!.to;
  }
}

async function visitFromSignIn(page: Page, id: string) {
  await open(page, 'connexion/identification');
  await part(page, `identification.${id}`).click();
  await expectSlide(page, id);
  await page.locator(`[data-says="tutoriel.${id}"]`).click();
  await expect(tutorial(page)).toHaveAttribute('data-tutorial', id);
}

test('a new password chosen during a visit opens the account on return', everywhere(), async ({ page }) => {
  await visitFromSignIn(page, 'mot-de-passe-oublie');
  await playWhole(page, 'mot-de-passe-oublie');
  await comeBack(page).click();
  await expect(tutorial(page)).toHaveAttribute('data-tutorial', 'connexion');
  await expectSlide(page, 'identification');
  await expect(page).toHaveURL(/#\/connexion\/identification$/);
  const fill = (anchor: string, text: string) =>
    make(page, { do: 'type', at: `identification.${anchor}`, text });
  await fill('identifiant', 'colette.vasseur');
  await fill('mot-de-passe', 'Soleil-2026!');
  await part(page, 'identification.continuer').click();
  await expectSlide(page, 'identification');
  await fill('mot-de-passe', 'Printemps-2027!');
  await part(page, 'identification.continuer').click();
  await expectSlide(page, 'choix-du-code');
});

test('a visit for the identifier, by keys: there and back', { tag: '@file' }, async ({ page }) => {
  await open(page, 'connexion/identifiant-oublie');
  await page.locator('[data-says="tutoriel.identifiant-oublie"]').focus();
  await page.keyboard.press('Enter');
  await expect(tutorial(page)).toHaveAttribute('data-tutorial', 'identifiant-oublie');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, 'bienvenue');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(tutorial(page)).toHaveAttribute('data-tutorial', 'connexion');
  await expectSlide(page, 'identifiant-oublie');
});

test('the browser’s Back and Forward cross a visit, slide by slide', everywhere(), async ({ page }) => {
  await visitFromSignIn(page, 'mot-de-passe-oublie');
  await make(page, { do: 'next' });
  await expectSlide(page, 'bienvenue');
  const walk = ['couverture', 'mot-de-passe-oublie', 'identification'];
  for (const slide of walk) {
    await page.goBack();
    await expectSlide(page, slide);
  }
  for (const slide of ['mot-de-passe-oublie', 'couverture', 'bienvenue']) {
    await page.goForward();
    await expectSlide(page, slide);
  }
  await expect(tutorial(page)).toHaveAttribute('data-tutorial', 'mot-de-passe-oublie');
});

test('no request is made by a visit', async ({ page }) => {
  await open(page, 'connexion/mot-de-passe-oublie');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('[data-says="tutoriel.mot-de-passe-oublie"]').click();
  await playWhole(page, 'mot-de-passe-oublie');
  await comeBack(page).click();
  await expectSlide(page, 'identification');
  expect(asked).toEqual([]);
});

test('alone by its address, a tutorial offers no return', everywhere(), async ({ page }) => {
  await open(page, 'mot-de-passe-oublie/fin');
  await expect(page.getByRole('link', { name: names.finish })).toBeVisible();
  await expect(comeBack(page)).toHaveCount(0);
});

test('a visit in another window follows the address, and offers no return', async ({ page, context }) => {
  await open(page, 'connexion/mot-de-passe-oublie');
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    page.locator('[data-says="tutoriel.mot-de-passe-oublie"]').click({ modifiers: ['Control'] }),
  ]);
  await expectSlide(other, 'couverture');
  await expect(other.locator('[data-do="back"]')).toBeDisabled();
  await expectSlide(page, 'mot-de-passe-oublie');
});

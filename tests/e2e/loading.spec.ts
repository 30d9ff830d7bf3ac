import { expect, type Page, test } from '@playwright/test';
import { errorsOf } from './support/errors.ts';
import { make, makeAll } from './support/gestures.ts';
import { names } from './support/names.ts';
import { expectSlide, hint, part } from './support/page.ts';
import { fixturePaths } from './support/paths.ts';

/** Waits until a request for such a file has failed. */
const failedOn = (page: Page, file: RegExp) =>
  page.waitForEvent('requestfailed', (request) => file.test(request.url()));

/** Cuts the network for these files. Returns how to mend it. */
async function cut(page: Page, files: RegExp): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

/** An alert of the player. A screen of the service has its own. */
const playerAlert = (page: Page) => page.locator('[role="alert"]:not([data-screen] *)');

for (const [what, file, address, shown] of [
  ['the library', /\/library-[^/]*\.js$/, '', 'article'],
  ['the first slides', /\/first-[^/]*\.js$/, 'mediatheque', '[data-slide="couverture"]'],
  ['the other slides', /\/rest-[^/]*\.js$/, 'mediatheque/attendre', '[data-slide="attendre"]'],
  ['the stage', /\/later-[^/]*\.js$/, 'mediatheque/me-connecter', '[data-anchor="connexion.me-connecter"]'],
  ['a screen', /-screens-[^/]*\.js$/, 'mediatheque/me-connecter', '[data-anchor="connexion.me-connecter"]'],
] as const)
  test(`${what} that did not load: the page says so, and « Réessayer » loads it`, async ({ page }) => {
    const errors = errorsOf(page);
    const mend = await cut(page, file);
    await page.goto(`#/${address}`);
    const alert = playerAlert(page);
    await expect(alert).toContainText('n’a pas pu être chargée');
    await mend();
    await alert.getByRole('button', { name: names.retry }).click();
    await expect(page.locator(shown).first()).toBeVisible();
    await expect(alert).toHaveCount(0);
    expect(errors).toEqual([]);
  });

/** The page says that something is lacking; mended, it gets it. */
async function askAgain(page: Page, mend: () => Promise<void>): Promise<void> {
  const alert = playerAlert(page);
  await expect(alert).toContainText('n’a pas pu être chargée');
  await mend();
  await alert.getByRole('button', { name: names.retry }).click();
  await expect(alert).toHaveCount(0);
}

test('the other slides that did not load ahead load when they are wanted', async ({ page }) => {
  const mend = await cut(page, /\/(rest|texts)-[^/]*\.js$/);
  await page.goto('#/mediatheque');
  for (const { slide, transition } of fixturePaths.waits) {
    await expectSlide(page, slide.id);
    await makeAll(page, transition.gestures);
    if (transition.to === 'c-est-reserve') break;
  }
  await askAgain(page, mend);
  await expectSlide(page, 'choisir-le-lieu');
  await make(page, { do: 'press', at: 'reserver.confirmer' });
  await expectSlide(page, 'c-est-reserve');
});

test('a stage and screens that did not load ahead load when they are wanted', async ({ page }) => {
  const mend = await cut(page, /(\/later|-screens)-[^/]*\.js$/);
  const failed = Promise.all([/\/later-/, /-screens-/].map((file) => failedOn(page, file)));
  await page.goto('#/mediatheque');
  await expectSlide(page, 'couverture');
  await failed;
  await mend();
  await make(page, { do: 'next' });
  await expect(part(page, 'accueil.recherche')).toBeVisible();
});

test('a stage that does not load when it is wanted either: the page says so, and « Réessayer » loads it', async ({
  page,
}) => {
  const mend = await cut(page, /\/later-[^/]*\.js$/);
  await page.goto('#/mediatheque');
  await make(page, { do: 'next' });
  await expectSlide(page, 'chercher');
  await askAgain(page, mend);
  await expect(part(page, 'accueil.recherche')).toBeVisible();
});

test('a hint that did not load comes when it is asked for again', async ({ page }) => {
  const mend = await cut(page, /\/later-[^/]*\.js$/);
  const failed = failedOn(page, /\/later-/);
  await page.goto('#/mediatheque');
  await failed;
  await make(page, { do: 'next' });
  await expectSlide(page, 'chercher');
  await page.keyboard.press('ArrowRight');
  await expect(hint(page)).toBeEmpty();
  await mend();
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(hint(page)).not.toBeEmpty({ timeout: 500 });
  }).toPass();
  await expectSlide(page, 'chercher');
});

test('a stage that comes late takes the place that was kept for it', async ({ page }) => {
  let give = () => {};
  const late = new Promise<void>((resolve) => (give = resolve));
  await page.route(/\/later-[^/]*\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('#/mediatheque');
  await page.locator('[data-do="next"]').click();
  await expectSlide(page, 'chercher');
  const place = () => page.locator('[data-card]').boundingBox();
  const before = await place();
  give();
  await expect(part(page, 'accueil.recherche')).toBeVisible();
  expect(await place()).toEqual(before);
});

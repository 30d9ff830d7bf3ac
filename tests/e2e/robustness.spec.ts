import { expect, type Page, test } from '@playwright/test';
import { make, makeAll } from './support/gestures.ts';
import { listed } from './support/graphs.ts';
import { names } from './support/names.ts';
import { expectSlide, hint, open, openDialog, part, visit } from './support/page.ts';

const resume = (page: Page) => page.getByRole('link', { name: names.resume, exact: true });
const PROGRESS = 'pas-a-pas:progression';
const SETTINGS = 'pas-a-pas:reglages';

/** What the page fails at, from now on. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return errors;
}

const held = (page: Page, key: string) => page.evaluate((asked) => localStorage.getItem(asked), key);

/** Opens the library with this in the store. */
async function openWith(page: Page, kept: Readonly<Record<string, string>>): Promise<void> {
  await open(page, '');
  await page.evaluate((entries) => {
    for (const [key, value] of entries) localStorage.setItem(key, value);
  }, Object.entries(kept));
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(listed.length);
}

/** What version 1 keeps of « Se connecter ». */
const keptAt = (slide: string, trail: readonly unknown[]) =>
  JSON.stringify({
    version: 1,
    tutorials: { connexion: { slide, step: 6, length: 16, done: false, trail, mode: 'guide', visit: 1 } },
  });

for (const [what, refuse] of [
  [
    'blocked',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      }),
  ],
  [
    'full',
    () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      }),
  ],
] as const)
  test(`a store that is ${what} is no obstacle: one learns, nothing is kept`, async ({ page }) => {
    const errors = errorsOf(page);
    await page.addInitScript(refuse);
    await open(page, 'connexion/accueil-public');
    await part(page, 'accueil-public.connexion').click();
    await expectSlide(page, 'identification');
    const help = await openDialog(page, names.help);
    await help.getByRole('checkbox', { name: names.singleKeys }).uncheck();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await page.keyboard.press('?');
    await expect(help).toBeHidden();
    await page.goto('#/');
    await expect(page.getByRole('article')).toHaveCount(listed.length);
    await expect(resume(page)).toHaveCount(0);
    await page.getByRole('button', { name: names.forget }).click();
    await expect(page.getByRole('status')).toHaveText('Ma progression est effacée.');
    expect(errors).toEqual([]);
  });

/** Each is read by itself in `tests/player/progress.test.ts`: one in three plays here, `npm run audit` plays the others. */
const spoilt = [
  'nonsense',
  'null',
  '[]',
  keptAt('fin', [null]),
  '"1"',
  '{"version":1}',
  '{"version":1,"tutorials":[]}',
  '{"version":1,"tutorials":{"connexion":{"slide":"fin"}}}',
];
for (const [index, text] of spoilt.entries())
  test(
    `a store spoilt by ${text} counts as empty, and is mended`,
    { tag: index % 3 === 0 ? [] : '@audit-wide' },
    async ({ page }) => {
      const errors = errorsOf(page);
      await openWith(page, { [PROGRESS]: text, [SETTINGS]: text });
      await expect(resume(page)).toHaveCount(0);
      await visit(page, 'connexion', 'identification');
      await page.goto('#/');
      await resume(page).click();
      await expectSlide(page, 'identification');
      expect(errors).toEqual([]);
    },
  );

test('what a later version keeps is neither read nor overwritten', async ({ page }) => {
  const later = '{"version":2,"tutorials":{"connexion":{"chapter":"demain"}}}';
  await openWith(page, { [PROGRESS]: later });
  await expect(resume(page)).toHaveCount(0);
  await visit(page, 'connexion', 'identification');
  await make(page, { do: 'type', at: 'identification.identifiant', text: 'colette.vasseur' });
  await page.goto('#/');
  await expect(page.getByRole('article')).toHaveCount(listed.length);
  await expect(resume(page)).toHaveCount(0);
  expect(await held(page, PROGRESS)).toBe(later);
});

test('a trail that no longer fits the tutorial leads to its slide all the same', async ({ page }) => {
  const gone = [{ do: 'next' }, { do: 'press', at: 'parti.ailleurs' }, { do: 'type', at: 'x', value: 'y' }];
  await openWith(page, { [PROGRESS]: keptAt('identification', gone) });
  await resume(page).click();
  await expectSlide(page, 'identification');
  await expect(part(page, 'identification.identifiant')).toBeVisible();
});

test('a kept slide that is no more says so, and offers the beginning', async ({ page }) => {
  await openWith(page, { [PROGRESS]: keptAt('disparue', []) });
  await resume(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/n’existe pas/);
  await page.getByRole('link', { name: names.start }).click();
  await expectSlide(page, 'couverture');
});

test('two tabs: each goes its own way, and the last gesture is the one to resume', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await open(page, 'connexion/fin');
  await open(other, 'connexion/accueil-public');
  await part(other, 'accueil-public.connexion').click();
  await expectSlide(other, 'identification');
  await expectSlide(page, 'fin');
  await other.goto('#/');
  await expect(other.getByRole('article').filter({ hasText: 'Terminé' })).toHaveCount(1);
  await visit(page, 'connexion', 'choix-du-code');
  await other.reload();
  await resume(other).click();
  await expectSlide(other, 'choix-du-code');
});

test('two tabs: what one forgets, the other keeps again as it goes on', async ({ page, context }) => {
  await open(page, 'connexion/identification');
  const other = await context.newPage();
  await open(other, '');
  await other.getByRole('button', { name: names.forget }).click();
  await expect(resume(other)).toHaveCount(0);
  await makeAll(page, [
    { do: 'type', at: 'identification.identifiant', text: 'colette.vasseur' },
    { do: 'type', at: 'identification.mot-de-passe', text: 'Soleil-2026!' },
    { do: 'press', at: 'identification.continuer' },
  ]);
  await expectSlide(page, 'choix-du-code');
  await other.reload();
  await resume(other).click();
  await expectSlide(other, 'choix-du-code');
});

/** Cuts the network for these files. Returns how to mend it. */
async function cut(page: Page, files: RegExp): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.abort());
  return () => page.unroute(files);
}

for (const [what, file, address, shown] of [
  ['the library', /\/library-[^/]*\.js$/, '', 'article'],
  ['the first slides', /\/first-[^/]*\.js$/, 'connexion', '[data-slide="couverture"]'],
  ['the other slides', /\/rest-[^/]*\.js$/, 'connexion/identification', '[data-slide="identification"]'],
  ['the stage', /\/later-[^/]*\.js$/, 'connexion/identification', '[data-anchor="identification.continuer"]'],
  ['a screen', /-screens-[^/]*\.js$/, 'connexion/identification', '[data-anchor="identification.continuer"]'],
] as const)
  test(`${what} that did not load: the page says so, and « Réessayer » loads it`, async ({ page }) => {
    const errors = errorsOf(page);
    const mend = await cut(page, file);
    await page.goto(`#/${address}`);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('n’a pas pu être chargée');
    await mend();
    await alert.getByRole('button', { name: names.retry }).click();
    await expect(page.locator(shown).first()).toBeVisible();
    await expect(alert).toHaveCount(0);
    expect(errors).toEqual([]);
  });

/** The page says that something is lacking; mended, it gets it. */
async function askAgain(page: Page, mend: () => Promise<void>): Promise<void> {
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('n’a pas pu être chargée');
  await mend();
  await alert.getByRole('button', { name: names.retry }).click();
  await expect(alert).toHaveCount(0);
}

test('the other slides that did not load ahead load when they are wanted', async ({ page }) => {
  const mend = await cut(page, /\/(rest|texts)-[^/]*\.js$/);
  await page.goto('#/connexion');
  await makeAll(page, [{ do: 'next' }, { do: 'choose', at: 'prerequis' }, { do: 'next' }]);
  await make(page, { do: 'type', at: 'nouvel-onglet.adresse', text: 'monespacesante.fr' });
  await make(page, { do: 'press', at: 'nouvel-onglet.ouvrir' });
  await expectSlide(page, 'accueil-public');
  await make(page, { do: 'press', at: 'accueil-public.connexion' });
  await askAgain(page, mend);
  await expectSlide(page, 'accueil-public');
  await make(page, { do: 'press', at: 'accueil-public.connexion' });
  await expectSlide(page, 'identification');
});

test('a stage and screens that did not load ahead load when they are wanted', async ({ page }) => {
  const mend = await cut(page, /(\/later|-screens)-[^/]*\.js$/);
  await page.goto('#/connexion');
  await expectSlide(page, 'couverture');
  await visit(page, 'connexion', 'prerequis');
  await mend();
  await make(page, { do: 'next' });
  await expect(part(page, 'nouvel-onglet.adresse')).toBeVisible();
});

test('a stage that does not load when it is wanted either: the page says so, and « Réessayer » loads it', async ({
  page,
}) => {
  const mend = await cut(page, /\/later-[^/]*\.js$/);
  await page.goto('#/connexion');
  await makeAll(page, [{ do: 'next' }, { do: 'choose', at: 'prerequis' }, { do: 'next' }]);
  await expectSlide(page, 'adresse');
  await askAgain(page, mend);
  await expect(part(page, 'nouvel-onglet.adresse')).toBeVisible();
});

test('a hint that did not load comes when it is asked for again', async ({ page }) => {
  const mend = await cut(page, /\/later-[^/]*\.js$/);
  const failed = page.waitForEvent('requestfailed');
  await page.goto('#/connexion/bienvenue');
  await failed;
  await page.keyboard.press('ArrowRight');
  await expect(hint(page)).toBeEmpty();
  await mend();
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(hint(page)).not.toBeEmpty({ timeout: 500 });
  }).toPass();
});

test('a stage that comes late takes the place that was kept for it', async ({ page }) => {
  let give = () => {};
  const late = new Promise<void>((resolve) => (give = resolve));
  await page.route(/\/later-[^/]*\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('#/connexion/prerequis');
  await page.locator('[data-do="next"]').click();
  await expectSlide(page, 'adresse');
  const place = () => page.locator('[data-card]').boundingBox();
  const before = await place();
  give();
  await expect(part(page, 'nouvel-onglet.adresse')).toBeVisible();
  expect(await place()).toEqual(before);
});

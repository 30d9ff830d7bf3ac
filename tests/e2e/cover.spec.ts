import { expect, type Locator, type Page, test } from '@playwright/test';
import { graphs, listed } from './support/graphs.ts';
import { names } from './support/names.ts';
import { card, expectSlide, title } from './support/page.ts';
import { countShifts, shifted } from './support/shifts.ts';
import { inTurn } from './support/in-turn.ts';

const everywhere = inTurn('@phone');
const APPLICATION = /\/index-[^/]*\.js$/;

/** The first slide as the build has drawn it. */
const cover = (page: Page): Locator => page.locator('[data-cover]');

/** Opens an address whose application is not there yet. Returns how to let it come, and waits until all has. */
async function openAhead(page: Page, address: string): Promise<() => Promise<void>> {
  let give = () => {};
  const held = new Promise<void>((resolve) => (give = resolve));
  await page.route(APPLICATION, (route) => held.then(() => route.continue()));
  await page.goto(`#/${address}`, { waitUntil: 'commit' });
  return async () => {
    give();
    await expect(page.locator('html')).toHaveAttribute('data-ready');
    await expect(cover(page)).toHaveCount(0);
  };
}

/** Waits for all that the page’s first script asks for, and a frame more. */
const loadAhead = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const links = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]');
    await Promise.all(Array.from(links, ({ href }) => import(href)));
    await new Promise(requestAnimationFrame);
  });

/** Every element in its order: what it is, what it says, where it stands. */
const drawing = (slide: Locator): Promise<string[]> =>
  slide.evaluate((element) =>
    [element, ...element.querySelectorAll('*')].map((part) => {
      const attributes = Array.from(part.attributes, ({ name, value }) => `${name}=${value}`);
      const { x, y, width, height } = part.getBoundingClientRect();
      const own = [...part.childNodes].filter((node) => node instanceof Text);
      return [
        part.tagName,
        ...attributes.filter((attribute) => attribute !== 'data-cover=').sort(),
        ...own.map(({ data }) => data.trim()).filter(Boolean),
        ...[x, y, width, height].map(Math.round),
      ].join(' ');
    }),
  );

for (const { id, initial } of graphs)
  test(`${id}: what is shown ahead is what the application draws`, everywhere(), async ({ page }) => {
    const come = await openAhead(page, id);
    await expect(cover(page)).toHaveAttribute('data-slide', initial);
    await page.evaluate(() => document.fonts.ready);
    const ahead = await drawing(cover(page));
    await come();
    expect(await drawing(page.locator('[data-slide]'))).toEqual(ahead);
  });

test('the application takes over without anything moving', everywhere(), async ({ page }) => {
  await countShifts(page);
  const come = await openAhead(page, 'mediatheque');
  await expect(title(page)).toBeVisible();
  await come();
  expect(await shifted(page)).toBeLessThanOrEqual(0.01);
});

test('where there is no full screen, none is offered', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => false }),
  );
  const come = await openAhead(page, 'mediatheque');
  await expect(cover(page)).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const ahead = await drawing(cover(page));
  expect(ahead.join()).not.toContain(names.fullScreen);
  await come();
  expect(await drawing(page.locator('[data-slide]'))).toEqual(ahead);
});

test('by its own name too, the first slide is shown ahead', async ({ page }) => {
  const come = await openAhead(page, 'mediatheque/couverture');
  await expect(cover(page)).toBeVisible();
  await come();
  await expectSlide(page, 'couverture');
});

for (const address of [
  '',
  'mediatheque/chercher',
  'mediatheque?mode=regarder',
  'mediatheque?lang=xx',
  'mediatheque/couverture?reprendre',
])
  test(`« #/${address} » is left to the application`, async ({ page }) => {
    const come = await openAhead(page, address);
    await loadAhead(page);
    await expect(cover(page)).toHaveCount(0);
    await come();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

const next = '[data-do="next"]';
for (const [what, use] of [
  ['→ is pressed', (page) => page.keyboard.press('ArrowRight')],
  [
    '→ is held down',
    async (page) => {
      for (let count = 0; count < 3; count += 1) await page.keyboard.down('ArrowRight');
    },
  ],
  ['« Suivant » is clicked', (page) => page.locator(next).click()],
  ['« Suivant » is clicked twice in a row', (page) => page.locator(next).dblclick()],
  ['« Suivant » is pressed by Enter', (page) => page.locator(next).press('Enter')],
  ['neutral ground is clicked', (page) => page.getByText('La médiathèque est inventée').click()],
] satisfies [string, (page: Page) => Promise<void>][])
  test(`if ${what} before the application is there, it goes on once`, everywhere(), async ({ page }) => {
    const come = await openAhead(page, 'mediatheque');
    await expect(cover(page)).toBeVisible();
    await use(page);
    await expectSlide(page, 'couverture');
    await come();
    await expectSlide(page, 'chercher');
    await expect(title(page)).toBeFocused();
    await page.locator('[data-do="back"]').click();
    await expectSlide(page, 'couverture');
  });

test('gestures are made again in their order', async ({ page }) => {
  const come = await openAhead(page, 'connexion');
  await expect(cover(page)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.locator(next).click();
  await page.getByRole('button', { name: names.help }).click();
  await come();
  await expectSlide(page, 'mode-d-emploi');
  await expect(page.getByRole('dialog', { name: names.help })).toBeVisible();
});

test('a button held down while the application comes is pressed', async ({ page }) => {
  const come = await openAhead(page, 'mediatheque');
  await page.locator(next).hover();
  await page.mouse.down();
  const coming = come();
  await expect(page.locator('[data-slide]')).toHaveCount(2);
  await expect(cover(page)).toBeVisible();
  await page.mouse.up();
  await coming;
  await expectSlide(page, 'chercher');
});

test('whoever has moved with Tab stays where they are', async ({ page }) => {
  const come = await openAhead(page, 'mediatheque');
  await expect(cover(page)).toBeVisible();
  const help = page.getByRole('button', { name: names.help });
  for (let count = 0; count < 5; count += 1) await page.keyboard.press('Tab');
  await expect(help).toBeFocused();
  await come();
  await expect(help).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: names.help })).toBeVisible();
});

test('the way to the library is not lost', async ({ page }) => {
  const come = await openAhead(page, 'mediatheque');
  await page.getByRole('link', { name: 'Pas à pas' }).click();
  await come();
  await expect(page.getByRole('article')).toHaveCount(listed.length);
});

test('if the address changes meanwhile, what was done means nothing there', async ({ page }) => {
  const come = await openAhead(page, 'mediatheque');
  await expect(cover(page)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.evaluate(() => void (location.hash = '#/identifiant-oublie'));
  await come();
  await expectSlide(page, 'couverture');
  await expect(page.locator('[data-slide]')).toHaveAttribute('data-tutorial', 'identifiant-oublie');
});

for (const [address, place] of [
  ['mediatheque', card],
  ['', (page: Page) => page.locator('#pas-a-pas')],
] as const)
  test(`an application that does not come is said on « #/${address} », and comes on asking`, async ({
    page,
  }) => {
    await page.route(APPLICATION, (route) => route.abort());
    await page.goto(`#/${address}`);
    await expect(place(page)).toContainText('n’a pas pu être chargée');
    await page.unroute(APPLICATION);
    await page.getByRole('button', { name: names.retry }).click();
    await expect(page.locator('html')).toHaveAttribute('data-ready');
    await expect(page.getByRole('button', { name: names.retry })).toHaveCount(0);
  });

test('the styles of what loads later are asked for once the application has started', async ({ page }) => {
  let give = () => {};
  const late = new Promise<void>((resolve) => (give = resolve));
  const sheets: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.css')) sheets.push(request.url());
  });
  await page.route(/\/index-[^/]*\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto('#/mediatheque', { waitUntil: 'commit' });
  await expectSlide(page, 'couverture');
  expect(sheets).toHaveLength(1);
  give();
  await expect(page.locator('html')).toHaveAttribute('data-ready');
  expect(new Set(sheets).size).toBe(2);
});

import { expect, test } from '@playwright/test';
import { graphs } from './support/graphs.ts';
import { cutTexts, restyle, sideways, smallTargets } from './support/layout.ts';
import { misfits, sizes, textSettings } from './support/misfits.ts';
import { names } from './support/names.ts';
import { card, open, visit } from './support/page.ts';

/** By slide. */
type Found = Record<string, string[]>;

const wrong = (found: Found): Found =>
  Object.fromEntries(Object.entries(found).filter(([, problems]) => problems.length > 0));

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The projector is looked at by `npm run audit`, with every other size and setting. */
const everyday = sizes.filter(({ width }) => width !== 1024);

for (const [rank, { id, slides }] of graphs.entries()) {
  // Every other pair of tutorial and size or setting; `npm run audit` looks at all.
  const sampled = <One>(all: readonly One[]) => all.filter((_, index) => (rank + index) % 2 === 0);

  for (const size of sampled(everyday))
    test(`${id} fits in ${size.width} × ${size.height}`, async ({ page }) => {
      const found: Found = {};
      await page.setViewportSize(size);
      await open(page, id);
      for (const slide of slides) {
        await visit(page, id, slide.id);
        found[slide.id] = [
          ...(await misfits(page)),
          ...(await smallTargets(page, 'a, button, input, summary', 24)),
          ...(await smallTargets(page, '[data-do], header button, header a', 44)),
        ];
      }
      expect(wrong(found)).toEqual({});
    });

  for (const [setting, css] of sampled(Object.entries(textSettings)))
    test(`${id} loses nothing with ${setting}`, async ({ page }) => {
      const found: Found = {};
      await open(page, id);
      await restyle(page, css);
      for (const slide of slides) {
        await visit(page, id, slide.id);
        found[slide.id] = await misfits(page);
      }
      expect(wrong(found)).toEqual({});
    });
}

for (const size of [sizes[0]!, sizes[3]!])
  test(`the library and the dialogs fit in ${size.width} × ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page, '');
    expect(await sideways(page)).toEqual([]);
    expect(await cutTexts(page)).toEqual([]);
    expect(await smallTargets(page, 'a, button', 24)).toEqual([]);
    await open(page, 'connexion/identification');
    for (const name of [names.contents, names.help]) {
      await page.getByRole('button', { name, exact: true }).click();
      const dialog = page.getByRole('dialog', { name });
      await expect(dialog.getByRole('button', { name: names.close })).toBeInViewport();
      expect(await sideways(page)).toEqual([]);
      expect(await smallTargets(page, 'dialog button, dialog input', 44)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

test('text twice as large is twice as large', async ({ page }) => {
  await open(page, 'connexion/identification');
  const height = () =>
    card(page)
      .getByRole('listitem')
      .first()
      .evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
  const before = await height();
  await restyle(page, 'html { font-size: 200% !important; }');
  expect(await height()).toBeCloseTo(2 * before, 0);
});

test(
  'every page says that it is a simulation, every slide also of which month',
  { tag: '@phone' },
  async ({ page }) => {
    const notice = page.getByText(/Simulation non\sofficielle\s–\sdonnées fictives/);
    const { id, slides } = graphs[0]!;
    await open(page, '');
    await expect(notice.filter({ visible: true }).first()).toBeInViewport();
    for (const slide of slides) {
      await visit(page, id, slide.id);
      await expect(notice.filter({ visible: true, hasText: /d[ée]c\S*\s2021/ }).first()).toBeInViewport();
    }
  },
);

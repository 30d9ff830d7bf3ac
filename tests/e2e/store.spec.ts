import { expect, test } from '@playwright/test';
import { errorsOf } from './support/errors.ts';
import { make, makeAll } from './support/gestures.ts';
import { listed } from './support/graphs.ts';
import { names } from './support/names.ts';
import { expectSlide, open, openDialog, visit } from './support/page.ts';
import { ends, keptAt, openWith, played, PROGRESS, resume } from './support/progress.ts';

const SETTINGS = 'pas-a-pas:reglages';
const { id, slide, field, gestures, next } = played;

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
    await open(page, `${id}/${slide}`);
    await makeAll(page, gestures);
    await expectSlide(page, next);
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
  keptAt(ends.last, [null]),
  '"1"',
  '{"version":1}',
  '{"version":1,"tutorials":[]}',
  JSON.stringify({ version: 1, tutorials: { [id]: { slide: ends.last } } }),
];
for (const [index, text] of spoilt.entries())
  test(
    `a store spoilt by ${text} counts as empty, and is mended`,
    { tag: index % 3 === 0 ? [] : '@audit-wide' },
    async ({ page }) => {
      const errors = errorsOf(page);
      await openWith(page, { [PROGRESS]: text, [SETTINGS]: text });
      await expect(resume(page)).toHaveCount(0);
      await visit(page, id, slide);
      await page.goto('#/');
      await resume(page).click();
      await expectSlide(page, slide);
      expect(errors).toEqual([]);
    },
  );

test('what a later version keeps is neither read nor overwritten', async ({ page }) => {
  const later = JSON.stringify({ version: 2, tutorials: { [id]: { chapter: 'demain' } } });
  await openWith(page, { [PROGRESS]: later });
  await expect(resume(page)).toHaveCount(0);
  await visit(page, id, slide);
  await make(page, field);
  await page.goto('#/');
  await expect(page.getByRole('article')).toHaveCount(listed.length);
  await expect(resume(page)).toHaveCount(0);
  expect(await page.evaluate((key) => localStorage.getItem(key), PROGRESS)).toBe(later);
});

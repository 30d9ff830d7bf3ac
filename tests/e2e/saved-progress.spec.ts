import { expect, test } from '@playwright/test';
import { makeAll } from './support/gestures.ts';
import { graphNamed } from './support/graphs.ts';
import { names } from './support/names.ts';
import { expectSlide, open, part, visit } from './support/page.ts';
import { ends, keptAt, openWith, played, PROGRESS, resume } from './support/progress.ts';

const { id, slide, field, gestures, next } = played;

test('a trail that no longer fits the tutorial leads to its slide all the same', async ({ page }) => {
  const gone = [{ do: 'next' }, { do: 'press', at: 'parti.ailleurs' }, { do: 'type', at: 'x', value: 'y' }];
  await openWith(page, { [PROGRESS]: keptAt(slide, gone) });
  await resume(page).click();
  await expectSlide(page, slide);
  await expect(part(page, field.at)).toBeVisible();
});

test('a kept slide that is no more says so, and offers the beginning', async ({ page }) => {
  await openWith(page, { [PROGRESS]: keptAt('disparue', []) });
  await resume(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/n’existe pas/);
  await page.getByRole('link', { name: names.start }).click();
  await expectSlide(page, ends.first);
});

test('two tabs: each goes its own way, and the last gesture is the one to resume', async ({
  page,
  context,
}) => {
  const known = [ends.first, ends.last, slide, next];
  const elsewhere = graphNamed(id).slides.find((one) => !known.includes(one.id))!.id;
  const other = await context.newPage();
  await open(page, `${id}/${ends.last}`);
  await open(other, `${id}/${slide}`);
  await makeAll(other, gestures);
  await expectSlide(other, next);
  await expectSlide(page, ends.last);
  await other.goto('#/');
  await expect(other.getByRole('article').filter({ hasText: 'Terminé' })).toHaveCount(1);
  await visit(page, id, elsewhere);
  await other.reload();
  await resume(other).click();
  await expectSlide(other, elsewhere);
});

test('two tabs: what one forgets, the other keeps again as it goes on', async ({ page, context }) => {
  await open(page, `${id}/${slide}`);
  const other = await context.newPage();
  await open(other, '');
  await other.getByRole('button', { name: names.forget }).click();
  await expect(resume(other)).toHaveCount(0);
  await makeAll(page, gestures);
  await expectSlide(page, next);
  await other.reload();
  await resume(other).click();
  await expectSlide(other, next);
});

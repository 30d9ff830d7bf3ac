import { expect, type Page, test } from '@playwright/test';
import { make, makeAll } from './support/gestures.ts';
import { look, type Seen } from './support/frame.ts';
import { expectSlide, open } from './support/page.ts';
import { fixturePaths } from './support/paths.ts';
import { inTurn } from './support/in-turn.ts';

const everywhere = inTurn('@phone', '@file');

/** Walks a path, noting each slide as it is just before the gesture that leaves it. */
async function walk(page: Page, path: keyof typeof fixturePaths): Promise<Seen[]> {
  const seen: Seen[] = [];
  await page.clock.install();
  await open(page, 'mediatheque');
  for (const { transition } of fixturePaths[path]) {
    await makeAll(page, transition.gestures.slice(0, -1));
    seen.push(await look(page));
    await make(page, transition.gestures.at(-1)!);
    await expectSlide(page, transition.to);
  }
  return [...seen, await look(page)];
}

async function expectSeen(page: Page, seen: Seen): Promise<void> {
  await expectSlide(page, seen.slide!);
  await expect.poll(() => look(page)).toEqual(seen);
}

test('a path leaves something to restore', async ({ page }) => {
  const seen = await walk(page, 'cancels');
  const typed = seen.flatMap(({ fields }) => Object.values(fields)).filter(Boolean);
  expect(typed).toEqual(expect.arrayContaining(['marées', '2026 0417 55', 'Tilleul-88']));
});

for (const path of ['waits', 'cancels'] as const) {
  test(`« Précédent » restores every slide of the ${path} path`, everywhere(), async ({ page }) => {
    const seen = await walk(page, path);
    for (const before of seen.slice(0, -1).reverse()) {
      await page.locator('[data-do="back"]').click();
      await expectSeen(page, before);
    }
    await expect(page.locator('[data-do="back"]')).toBeDisabled();
  });

  test(
    `the browser’s Back and Forward restore every slide of the ${path} path`,
    everywhere(),
    async ({ page }) => {
      const seen = await walk(page, path);
      for (const before of seen.slice(0, -1).reverse()) {
        await page.goBack();
        await expectSeen(page, before);
      }
      for (const after of seen.slice(1)) {
        await page.goForward();
        await expectSeen(page, after);
      }
    },
  );
}

test('the gesture that left a slide leads forward to what was seen there', async ({ page }) => {
  const seen = await walk(page, 'cancels');
  await page.keyboard.press('Home');
  await expectSeen(page, seen[0]!);
  for (const [index, { transition }] of fixturePaths.cancels.entries()) {
    await make(page, transition.gestures.at(-1)!);
    await expectSeen(page, seen[index + 1]!);
  }
});

test('another gesture after Back opens another way, and the old one is gone', async ({ page }) => {
  await walk(page, 'cancels');
  for (const slide of ['c-est-annule', 'confirmer']) {
    await page.locator('[data-do="back"]').click();
    await expectSlide(page, slide);
  }
  await make(page, { do: 'press', at: 'mes-reservations.garder' });
  await expectSlide(page, 'changer-d-avis');
  await page.keyboard.press('End');
  await expectSlide(page, 'changer-d-avis');
});

import { expect, test } from '@playwright/test';
import { makeAll } from './support/gestures.ts';
import { graphNamed } from './support/graphs.ts';
import { expectSlide, open, part, title } from './support/page.ts';
import { fixturePaths } from './support/paths.ts';

const titles = new Map(graphNamed('mediatheque').slides.map((slide) => [slide.id, slide.title]));

test(
  'each change gives the focus to the slide’s title, forward and back',
  { tag: '@phone' },
  async ({ page }) => {
    await open(page, 'mediatheque');
    for (const { transition } of fixturePaths.cancels) {
      await makeAll(page, transition.gestures);
      await expectSlide(page, transition.to);
      await expect(title(page)).toBeFocused();
      await expect(title(page)).toHaveText(titles.get(transition.to)!);
    }
    for (const { slide } of fixturePaths.cancels.toReversed()) {
      await page.locator('[data-do="back"]').click();
      await expectSlide(page, slide.id);
      await expect(title(page)).toBeFocused();
    }
  },
);

test('what is done on a slide leaves the focus where it is', async ({ page }) => {
  await open(page, 'mediatheque/me-connecter');
  const field = part(page, 'connexion.carte');
  await field.click();
  await page.keyboard.type('2026 0417 55');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('2026 0417 55');
});

test('the step is announced politely, once, as the slide changes', async ({ page }) => {
  await open(page, 'mediatheque');
  await page.evaluate(() => {
    const said: string[] = [];
    const note = () =>
      said.push(...[...document.querySelectorAll('[role="status"]')].map((node) => node.textContent));
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      characterData: true,
      childList: true,
    });
    Object.assign(window, { said });
  });
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, 'chercher');
  const status = page.getByRole('status').filter({ hasText: 'étape 2 sur' });
  await expect(status).toHaveCount(1);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.filter(Boolean));
  expect(new Set(said)).toEqual(new Set([await status.innerText()]));
});

test('the slide’s name changes with its text, in the same frame', async ({ page }) => {
  await open(page, 'mediatheque');
  await page.evaluate(() => {
    const frames: string[] = [];
    const root = document.querySelector<HTMLElement>('[data-slide]')!;
    const note = () =>
      frames.push(`${root.dataset.slide!}: ${document.querySelector('[data-card] h1')!.textContent}`);
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    Object.assign(window, { frames });
  });
  await page.keyboard.press('ArrowRight');
  await expectSlide(page, 'chercher');
  const frames = await page.evaluate(() => (window as unknown as { frames: string[] }).frames);
  expect(new Set(frames)).toEqual(new Set([`chercher: ${titles.get('chercher')!}`]));
});

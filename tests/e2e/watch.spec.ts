import { expect, test } from '@playwright/test';
import { expectSlide, hint, open, part } from './support/page.ts';
import { mainPaths } from './support/paths.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test(
  '« Je regarde »: each → makes one gesture, until the end',
  { tag: ['@phone', '@file'] },
  async ({ page }) => {
    await open(page, 'connexion?mode=regarder');
    for (const { slide, transition } of mainPaths.mail) {
      for (const gesture of transition.gestures) {
        await expectSlide(page, slide.id);
        await page.keyboard.press('ArrowRight');
        if (gesture.do === 'type') await expect(part(page, gesture.at)).toHaveValue(gesture.text);
      }
      await expectSlide(page, transition.to);
    }
    await page.keyboard.press('ArrowRight');
    await expectSlide(page, 'fin');
  },
);

test('the way of learning changes on the way, and the address says it', async ({ page }) => {
  await open(page, 'mediatheque/choisir-un-livre');
  await page.getByRole('button', { name: 'Je regarde' }).click();
  await expect(page.locator('[data-mode]')).toHaveAttribute('data-mode', 'regarder');
  await expect(page).toHaveURL(/#\/mediatheque\/choisir-un-livre\?mode=regarder$/);
  await page.locator('[data-do="show"]').click();
  await expectSlide(page, 'le-livre');
  await page.getByRole('button', { name: 'Je suis le guide' }).click();
  await page.locator('[data-card]').getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(hint(page)).not.toBeEmpty();
  await expectSlide(page, 'le-livre');
});

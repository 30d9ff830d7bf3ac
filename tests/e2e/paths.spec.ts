import { expect, test } from '@playwright/test';
import { make, makeAll } from './support/gestures.ts';
import { makeByKeys } from './support/keyboard.ts';
import { expectSlide, open, part, title } from './support/page.ts';
import { expectedPaths, mainPaths } from './support/paths.ts';
import { inTurn } from './support/in-turn.ts';

const everywhere = inTurn('@phone', '@file');

for (const [name, legs] of Object.entries(mainPaths)) {
  test(`the ${name} path, by clicks`, everywhere(), async ({ page }) => {
    await open(page, 'connexion');
    for (const { transition } of legs) {
      await makeAll(page, transition.gestures);
      await expectSlide(page, transition.to);
    }
  });

  test(`the ${name} path, by keys alone, the code pasted`, { tag: '@audit-file' }, async ({ page }) => {
    await open(page, 'connexion');
    for (const { transition } of legs) {
      for (const gesture of transition.gestures)
        await makeByKeys(page, gesture, 'at' in gesture && gesture.at === 'code-a-usage-unique.code');
      await expectSlide(page, transition.to);
      await expect(title(page)).toBeFocused();
    }
  });
}

for (const { id, legs } of expectedPaths.filter((path) => path.id !== 'connexion'))
  test(`the expected path of ${id}, by keys alone`, { tag: '@audit-file' }, async ({ page }) => {
    await open(page, id);
    for (const { transition } of legs) {
      for (const gesture of transition.gestures) await makeByKeys(page, gesture, false);
      await expectSlide(page, transition.to);
      // Who writes in a field keeps it.
      await expect(page.locator(':is([data-title], input, textarea):focus')).toHaveCount(1);
    }
  });

test('the code retained is typed by keys, without copying', async ({ page }) => {
  const start = mainPaths.mail.findIndex(({ slide }) => slide.id === 'saisir-le-code');
  const { slide, transition } = mainPaths.mail[start]!;
  await open(page, `connexion/${slide.id}`);
  for (const gesture of transition.gestures) await makeByKeys(page, gesture, false);
  await expectSlide(page, transition.to);
});

test('a code copied by selecting it is pasted into the field', { tag: '@file' }, async ({ page }) => {
  await open(page, 'connexion/lire-le-code-e-mail');
  const digits = page.locator('[data-screen="boite-mail"]').getByText(/^\d{3}$/);
  const first = (await digits.first().boundingBox())!;
  const last = (await digits.last().boundingBox())!;
  await page.mouse.move(first.x, first.y + first.height / 2);
  await page.mouse.down();
  await page.mouse.move(last.x + last.width, last.y + last.height / 2, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.press('Control+c');
  await make(page, { do: 'press', at: 'appareils.navigateur' });
  await part(page, 'code-a-usage-unique.code').focus();
  await page.keyboard.press('Control+v');
  await expect(part(page, 'code-a-usage-unique.code')).toHaveValue(/482\s*913/);
  await make(page, { do: 'press', at: 'code-a-usage-unique.se-connecter' });
  await expectSlide(page, 'je-suis-connecte');
});

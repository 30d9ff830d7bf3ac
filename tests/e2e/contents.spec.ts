import { expect, test } from '@playwright/test';
import { graphNamed, titleOf } from './support/graphs.ts';
import { startsWith } from './support/mistakes.ts';
import { names } from './support/names.ts';
import { expectSlide, open, openDialog, part, title } from './support/page.ts';
import { inTurn } from './support/in-turn.ts';

const everywhere = inTurn('@phone');
const { slides } = graphNamed('mediatheque');

test('the contents list every slide once, and say where one is', everywhere(), async ({ page }) => {
  await open(page, 'mediatheque/me-connecter');
  const contents = await openDialog(page, names.contents);
  const listed = await contents.getByRole('listitem').allInnerTexts();
  const bare = listed.map((text) => text.replace(/\s*\(vous êtes ici\)/, '').trim());
  expect(bare.sort()).toEqual(slides.map((slide) => slide.title).sort());
  await expect(contents.locator('[aria-current="step"]')).toHaveText(
    startsWith(titleOf('mediatheque', 'me-connecter')),
  );
});

test(
  'a jump by the contents opens the slide, its service as it should be',
  everywhere(),
  async ({ page }) => {
    await open(page, 'mediatheque/chercher');
    const contents = await openDialog(page, names.contents);
    await contents.getByRole('button', { name: titleOf('mediatheque', 'lire-le-message') }).click();
    await expectSlide(page, 'lire-le-message');
    await expect(title(page)).toBeFocused();
    await expect(page.locator('[data-screen="boite-mail"]')).toContainText('Votre livre est arrivé');
    await page.locator('[data-do="back"]').click();
    await expectSlide(page, 'chercher');
  },
);

test('« Recommencer » opens the first slide with a service that remembers nothing', async ({ page }) => {
  await open(page, 'mediatheque/me-connecter');
  await part(page, 'connexion.carte').fill('2026');
  const contents = await openDialog(page, names.contents);
  await contents.getByRole('button', { name: names.restart }).click();
  await expectSlide(page, 'couverture');
  const again = await openDialog(page, names.contents);
  await again.getByRole('button', { name: titleOf('mediatheque', 'me-connecter') }).click();
  await expectSlide(page, 'me-connecter');
  await expect(part(page, 'connexion.carte')).toHaveValue('');
});

import { expect, test } from '@playwright/test';
import { graphNamed, titleOf } from './support/graphs.ts';
import { names } from './support/names.ts';
import { expectSlide, open, openDialog, part, title } from './support/page.ts';
import { inTurn } from './support/in-turn.ts';

const everywhere = inTurn('@phone');
const { slides } = graphNamed('connexion');

test('the contents list every slide once, and say where one is', everywhere(), async ({ page }) => {
  await open(page, 'connexion/identification');
  const contents = await openDialog(page, names.contents);
  const listed = await contents.getByRole('listitem').allInnerTexts();
  const bare = listed.map((text) => text.replace(/\s*\(vous êtes ici\)/, '').trim());
  expect(bare.sort()).toEqual(slides.map((slide) => slide.title).sort());
  await expect(contents.locator('[aria-current="step"]')).toContainText(
    titleOf('connexion', 'identification'),
  );
});

test(
  'a jump by the contents opens the slide, its service as it should be',
  everywhere(),
  async ({ page }) => {
    await open(page, 'connexion/bienvenue');
    const contents = await openDialog(page, names.contents);
    await contents.getByRole('button', { name: titleOf('connexion', 'lire-le-code-e-mail') }).click();
    await expectSlide(page, 'lire-le-code-e-mail');
    await expect(title(page)).toBeFocused();
    await expect(page.locator('[data-screen="boite-mail"]')).toContainText(/482\s*913/);
    await page.locator('[data-do="back"]').click();
    await expectSlide(page, 'bienvenue');
  },
);

test('« Recommencer » opens the first slide with a service that remembers nothing', async ({ page }) => {
  await open(page, 'connexion/identification');
  await part(page, 'identification.identifiant').fill('colette.vasseur');
  const contents = await openDialog(page, names.contents);
  await contents.getByRole('button', { name: names.restart }).click();
  await expectSlide(page, 'couverture');
  const again = await openDialog(page, names.contents);
  await again.getByRole('button', { name: titleOf('connexion', 'identification') }).click();
  await expectSlide(page, 'identification');
  await expect(part(page, 'identification.identifiant')).toHaveValue('');
});

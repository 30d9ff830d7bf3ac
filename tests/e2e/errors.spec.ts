import { expect, type Page, test } from '@playwright/test';
import { makeAll } from './support/gestures.ts';
import { expectSlide, open, part, visit } from './support/page.ts';
import { type Mistake, mistakes, startsWith } from './support/mistakes.ts';
import { inTurn } from './support/in-turn.ts';

const everywhere = inTurn('@phone');

/** Makes a mistake: the part says what is wrong, in a text that one sees, and its field is left to be mended. */
async function explains(page: Page, { slide, gestures, error, at, left }: Mistake): Promise<void> {
  await visit(page, 'connexion', slide);
  await makeAll(page, gestures);
  await expectSlide(page, slide);
  const explained = part(page, at);
  await expect(explained).toHaveAccessibleDescription(startsWith(error));
  const ids = (await explained.getAttribute('aria-describedby'))!.split(' ');
  for (const id of ids) await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  if (left === undefined) return;
  await expect(explained).toBeFocused();
  await expect(explained).toHaveAttribute('aria-invalid', 'true');
  await expect(explained).toHaveValue(left);
}

for (const slide of new Set(mistakes.map((mistake) => mistake.slide)))
  test(`every mistake on ${slide} is explained at its part`, everywhere(), async ({ page }) => {
    await open(page, 'connexion');
    for (const mistake of mistakes.filter((one) => one.slide === slide))
      await test.step(`« ${mistake.error} »`, () => explains(page, mistake));
  });

test('with two wrong fields, each says what is wrong and the first has the focus', async ({ page }) => {
  await open(page, 'connexion/identification');
  await part(page, 'identification.continuer').click();
  await expect(part(page, 'identification.identifiant')).toHaveAccessibleDescription(/Saisir un identifiant/);
  await expect(part(page, 'identification.mot-de-passe')).toHaveAccessibleDescription(
    /Saisir un mot de passe/,
  );
  await expect(part(page, 'identification.identifiant')).toBeFocused();
});

test('a password that may be somebody’s does not stay after a refusal', async ({ page }) => {
  await open(page, 'connexion/identification');
  await part(page, 'identification.identifiant').fill('colette.vasseur');
  await part(page, 'identification.mot-de-passe').fill('Azerty-1958');
  await part(page, 'identification.continuer').click();
  const password = part(page, 'identification.mot-de-passe');
  await expect(password).toHaveAccessibleDescription(/Nous n’avons pas réussi à vous identifier/);
  await expect(password).toHaveValue('');
  await expect(password).toBeFocused();
});

test('an error goes when its field is written again', async ({ page }) => {
  await open(page, 'connexion/saisir-le-code');
  await part(page, 'code-a-usage-unique.se-connecter').click();
  const code = part(page, 'code-a-usage-unique.code');
  await expect(code).toHaveAttribute('aria-invalid', 'true');
  await code.pressSequentially('4');
  await expect(code).not.toHaveAttribute('aria-invalid');
  await expect(code).not.toHaveAccessibleDescription(/Saisir/);
});

test('a code sent again after the wait replaces the first one', everywhere(), async ({ page }) => {
  await page.clock.install();
  await open(page, 'connexion/renvoyer-par-e-mail');
  await part(page, 'code-a-usage-unique.renvoyer').click();
  await expect(page.getByRole('alert')).toHaveText(/Veuillez attendre 30 secondes/);
  await page.clock.fastForward(30_000);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await makeAll(page, [
    { do: 'press', at: 'code-a-usage-unique.renvoyer' },
    { do: 'press', at: 'appareils.boite-mail' },
    { do: 'press', at: 'boite-mail.message-code' },
  ]);
  await expect(page.locator('[data-screen="boite-mail"]')).toContainText(/754\s*742/);
  await makeAll(page, [
    { do: 'press', at: 'appareils.navigateur' },
    { do: 'type', at: 'code-a-usage-unique.code', text: '482913' },
    { do: 'press', at: 'code-a-usage-unique.se-connecter' },
  ]);
  const code = part(page, 'code-a-usage-unique.code');
  await expect(code).toHaveAccessibleDescription(/Vérifier le code à usage unique/);
  await code.fill('754742');
  await part(page, 'code-a-usage-unique.se-connecter').click();
  await expectSlide(page, 'je-suis-connecte');
});

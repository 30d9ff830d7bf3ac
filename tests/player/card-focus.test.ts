import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { button } from './support/card.ts';
import { compileScreens } from './support/compile-screens.ts';
import { essay } from './support/essay.ts';
import { openPage, part } from './support/page.ts';

await compileScreens('mon-espace-sante');

describe('the focus', () => {
  test('goes to the title of each new slide, not to the title that opened', async () => {
    await openPage('#/mediatheque');
    expect(document.body).toHaveFocus();
    await userEvent.click(button('Suivant'));
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await userEvent.click(button('Précédent'));
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('stays in the field where one writes, and goes to the first that was refused', async () => {
    await openPage('#/mediatheque/me-connecter');
    await userEvent.type(part('connexion.mot-de-passe'), 'Tilleul');
    expect(part('connexion.mot-de-passe')).toHaveFocus();
    await userEvent.click(part('connexion.me-connecter'));
    await expect.poll(() => document.activeElement).toBe(part('connexion.carte'));
  });

  test('goes to the password that was refused, the identifier being right', async () => {
    // The library never refuses a second field: this form is of a service that does.
    const form = `J’écris [mon nom](type:identification.identifiant),
puis [mon mot de passe](type:identification.mot-de-passe), et [« Continuer »](press:identification.continuer).`;
    const way = {
      stage: "{ scene: 'identification' }",
      event: 'did.identification-acceptee',
      service: 'monEspaceSante',
    };
    await openPage('#/essai', { catalogue: [essay(form, way)] });
    await userEvent.type(part('identification.identifiant'), 'colette.vasseur');
    await userEvent.type(part('identification.mot-de-passe'), 'Soleil');
    await userEvent.click(part('identification.continuer'));
    await expect.poll(() => document.activeElement).toBe(part('identification.mot-de-passe'));
    expect(part('identification.mot-de-passe')).toHaveValue('');
  });
});

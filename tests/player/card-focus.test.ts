import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { button } from './support/card.ts';
import { compileScreens } from './support/compile-screens.ts';
import { signIn } from './support/essay.ts';
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
    await openPage('#/essai', { catalogue: [signIn()] });
    await userEvent.type(part('identification.identifiant'), 'colette.vasseur');
    await userEvent.type(part('identification.mot-de-passe'), 'Soleil');
    await userEvent.click(part('identification.continuer'));
    await expect.poll(() => document.activeElement).toBe(part('identification.mot-de-passe'));
    expect(part('identification.mot-de-passe')).toHaveValue('');
  });
});

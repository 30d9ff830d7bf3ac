import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hint } from './support/card.ts';
import { code } from './support/code.ts';
import { signIn } from './support/essay.ts';
import { layOut } from './support/layout.ts';
import { openPage, part, slide } from './support/page.ts';
import { screens, stage, widen } from './support/stage.ts';

beforeEach(layOut);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('devices', () => {
  const tab = (name: RegExp) => stage().getByRole('button', { name });

  test('stand behind tabs, which say what arrived', async () => {
    widen(1199);
    await openPage('#/mediatheque/ouvrir-la-boite-mail');
    expect(screens()).toEqual(['mes-reservations']);
    expect(tab(/^Le site/)).toHaveAttribute('aria-pressed', 'true');
    expect(tab(/^Ma boîte mail/)).toHaveAccessibleName(/nouveau message/);
    await userEvent.click(tab(/^Ma boîte mail/));
    expect(screens()).toEqual(['boite-mail']);
    expect(tab(/^Ma boîte mail/)).toHaveAttribute('aria-pressed', 'true');
    expect(slide()).toBe('lire-le-message');
  });

  test('stand side by side where there is room: a click anywhere on one shows it', async () => {
    widen(1200);
    await openPage('#/mediatheque/ouvrir-la-boite-mail');
    await expect.poll(screens).toEqual(['mes-reservations', 'boite-mail']);
    await userEvent.click(document.querySelector('[data-screen="boite-mail"] h2')!);
    expect(slide()).toBe('lire-le-message');
  });

  test('keep the focus in the field in which one writes, though another slide comes', async () => {
    widen(1200);
    await openPage('#/code/revenir', { catalogue: [code.entry] });
    await expect.poll(screens).toHaveLength(2);
    await userEvent.type(part('code-a-usage-unique.code'), '482913');
    expect(slide()).toBe('ecrire');
    expect(part('code-a-usage-unique.code')).toHaveFocus();
    expect(part('code-a-usage-unique.code')).toHaveValue('482913');
  });

  test('alone, one needs no tab', async () => {
    await openPage('#/mediatheque/me-connecter');
    expect(stage().queryByRole('group', { name: 'Mes appareils' })).toBeNull();
  });
});

describe('gestures', () => {
  test('the second half of a double click does nothing', async () => {
    await openPage('#/mediatheque/changer-d-avis');
    // A first hint, so that a second one would show at once.
    await userEvent.click(part('mes-reservations.accueil'));
    await expect.poll(hint).not.toBeEmptyDOMElement();
    await userEvent.dblClick(part('mes-reservations.annuler'));
    expect(slide()).toBe('confirmer');
    expect(hint()).toBeEmptyDOMElement();
  });

  test('« Précédent » takes away what a widget was only passing through', async () => {
    // The library has no such widget: « Afficher », beside a password, is one of another service.
    await openPage('#/essai', { catalogue: [signIn()] });
    await userEvent.click(stage().getByRole('button', { name: /Afficher/ }));
    expect(part('identification.mot-de-passe')).toHaveAttribute('type', 'text');
    await userEvent.type(part('identification.identifiant'), 'colette.vasseur');
    await userEvent.type(part('identification.mot-de-passe'), 'Soleil-2026!');
    await userEvent.click(part('identification.continuer'));
    expect(slide()).toBe('fin');
    await userEvent.click(screen.getByRole('button', { name: 'Précédent' }));
    expect(slide()).toBe('un');
    await expect.poll(() => part('identification.mot-de-passe').getAttribute('type')).toBe('password');
  });

  test('a form is never sent', async () => {
    await openPage('#/mediatheque/me-connecter');
    const submit = new SubmitEvent('submit', { bubbles: true, cancelable: true });
    part('connexion.carte').closest('form')?.dispatchEvent(submit);
    expect(submit.defaultPrevented).toBe(true);
  });
});

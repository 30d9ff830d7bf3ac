import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openPage, part, slide } from './support/page.ts';

/** The header of the page, not one that a screen of the service has. */
const header = () => within(screen.getByRole('banner', { name: (_, node) => !node.closest('main') }));
const button = (name: string) => header().getByRole('button', { name });

test('a way leads back to the library', async () => {
  await openPage('#/mediatheque');
  expect(header().getByRole('link', { name: 'Pas à pas' })).toHaveAttribute('href', '#/');
});

describe('the ways of learning', () => {
  test('are those that work, the guide chosen', async () => {
    await openPage('#/mediatheque');
    const group = within(header().getByRole('group', { name: 'Façon d’apprendre' }));
    expect(group.getAllByRole('button')).toEqual([button('Je regarde'), button('Je suis le guide')]);
    expect(button('Je suis le guide')).toHaveAttribute('aria-pressed', 'true');
    expect(button('Je regarde')).toHaveAttribute('aria-pressed', 'false');
  });

  test('change without losing what was done', async () => {
    await openPage('#/mediatheque/me-connecter');
    await userEvent.type(part('connexion.carte'), '2026');
    await userEvent.click(button('Je regarde'));
    expect(button('Je regarde')).toHaveAttribute('aria-pressed', 'true');
    expect(button('Je suis le guide')).toHaveAttribute('aria-pressed', 'false');
    expect(document.querySelector('[data-mode]')).toHaveAttribute('data-mode', 'regarder');
    expect(part('connexion.carte')).toHaveValue('2026');
  });

  test('are chosen by the address too', async () => {
    await openPage('#/mediatheque?mode=regarder');
    expect(button('Je regarde')).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('full screen', () => {
  test('opens and closes, and the button says which, whoever did it', async () => {
    const { fullScreen } = await openPage('#/mediatheque');
    await userEvent.click(button('Plein écran'));
    expect(fullScreen.active).toBe(true);
    await userEvent.click(button('Quitter le plein écran'));
    expect(fullScreen.active).toBe(false);
    fullScreen.toggle();
    await expect.poll(() => button('Quitter le plein écran')).toBeVisible();
  });

  test('is not offered where there is none', async () => {
    await openPage('#/mediatheque', { fullScreen: false });
    expect(header().queryByRole('button', { name: /plein écran/i })).toBeNull();
  });
});

describe('« Aide »', () => {
  test('lists the keys; closed, the slide is as it was', async () => {
    await openPage('#/mediatheque');
    await userEvent.click(button('Aide'));
    const help = within(await screen.findByRole('dialog', { name: 'Aide' }));
    expect(help.getByRole('row', { name: /^→ Espace Page ↓ / })).toBeVisible();
    expect(help.getByRole('row', { name: /^Échap / })).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.click(help.getByRole('button', { name: 'Fermer' }));
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(slide()).toBe('couverture');
  });

  test('has the switch of single keys, which is kept', async () => {
    const { storage } = await openPage('#/mediatheque');
    await userEvent.keyboard('?');
    const help = within(await screen.findByRole('dialog', { name: 'Aide' }));
    const single = help.getByRole('checkbox', { name: /une seule touche/ });
    expect(single).toBeChecked();
    await userEvent.click(single);
    expect(storage.read('reglages')).toEqual({ singleKeys: false });
    await userEvent.click(help.getByRole('button', { name: 'Fermer' }));
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    await userEvent.keyboard('?');
    await userEvent.keyboard('{ArrowRight}');
    expect(slide()).toBe('chercher');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('« Sommaire »', () => {
  const contents = async () => {
    await userEvent.click(button('Sommaire'));
    return within(await screen.findByRole('dialog', { name: 'Sommaire' }));
  };

  test('names every chapter, and says where one is', async () => {
    await openPage('#/mediatheque/me-connecter');
    const dialog = await contents();
    expect(dialog.getAllByRole('heading', { level: 3 })).toHaveLength(6);
    const here = dialog.getByRole('button', { current: 'step' });
    expect(here).toHaveAccessibleName('Je me connecte (vous êtes ici)');
  });

  test('goes to any slide, and closes', async () => {
    await openPage('#/mediatheque');
    await userEvent.click((await contents()).getByRole('button', { name: 'Je lis le message' }));
    expect(slide()).toBe('lire-le-message');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('begins again from the start, and « Précédent » comes back', async () => {
    await openPage('#/mediatheque/me-connecter');
    await userEvent.type(part('connexion.carte'), '2026');
    await userEvent.click((await contents()).getByRole('button', { name: 'Recommencer au début' }));
    expect(slide()).toBe('couverture');
    await userEvent.click(screen.getByRole('button', { name: 'Précédent' }));
    expect(part('connexion.carte')).toHaveValue('2026');
  });
});

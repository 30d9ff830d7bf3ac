import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { announced, button, card, hint } from './support/card.ts';
import { openPage, part, slide } from './support/page.ts';
import { world } from './support/tutorial.ts';

test('the card says the chapter, the step and the title; the page takes the title', async () => {
  await openPage('#/mediatheque/chercher');
  expect(card().getByText(`Je trouve mon livre · étape 2 sur ${world.flow.length}`)).toBeVisible();
  expect(card().getByRole('heading', { level: 1 })).toHaveTextContent('Je cherche un livre');
  expect(document.title).toBe('Je cherche un livre – Réserver à la médiathèque – Pas à pas');
});

describe('the main button', () => {
  test('is « Suivant » where the slide goes on by itself, and so is the rest of the page', async () => {
    await openPage('#/mediatheque');
    expect(card().queryByRole('button', { name: 'Montrez-moi' })).toBeNull();
    await userEvent.click(button('Suivant'));
    expect(slide()).toBe('chercher');
    await userEvent.click(button('Précédent'));
    await userEvent.click(card().getByText(/Louis Marchetti/));
    expect(slide()).toBe('chercher');
  });

  test('is « Montrez-moi » on a slide of hotspots: it makes one gesture', async () => {
    const { time } = await openPage('#/mediatheque/me-connecter');
    expect(card().queryByRole('button', { name: 'Suivant' })).toBeNull();
    await userEvent.click(button('Montrez-moi'));
    await expect.poll(() => time.isIdle).toBe(false);
    expect(button('Montrez-moi')).toHaveAttribute('aria-disabled', 'true');
    time.pass(10_000);
    await expect.poll(() => part('connexion.carte')).toHaveValue('2026 0417 55');
    expect(part('connexion.mot-de-passe')).toHaveValue('');
    expect(button('Montrez-moi')).toHaveAttribute('aria-disabled', 'false');
  });

  test('is « Continuer » for who looks on', async () => {
    const { time } = await openPage('#/mediatheque/choisir-un-livre?mode=regarder');
    await userEvent.click(button('Continuer'));
    await expect.poll(() => time.isIdle).toBe(false);
    time.pass(10_000);
    await expect.poll(slide).toBe('le-livre');
  });

  test('leads to the library at the end', async () => {
    await openPage('#/mediatheque/fin');
    expect(card().getByRole('link', { name: 'Tous les tutoriels' })).toHaveAttribute('href', '#/');
    expect(card().queryByRole('button', { name: /Suivant|Montrez-moi/ })).toBeNull();
  });
});

describe('« Précédent »', () => {
  test('is of no use on the first slide', async () => {
    await openPage('#/mediatheque');
    expect(button('Précédent')).toBeDisabled();
    await userEvent.click(button('Suivant'));
    expect(button('Précédent')).toBeEnabled();
  });

  test('gives the slide back as it was left, what was typed included', async () => {
    await openPage('#/mediatheque/chercher');
    await userEvent.type(part('accueil.recherche'), 'marées');
    await userEvent.click(part('accueil.chercher'));
    expect(slide()).toBe('choisir-un-livre');
    await userEvent.click(button('Précédent'));
    expect(slide()).toBe('chercher');
    expect(part('accueil.recherche')).toHaveValue('marées');
  });

  test('stops a demonstration', async () => {
    const { time } = await openPage('#/mediatheque/me-connecter');
    await userEvent.click(button('Montrez-moi'));
    await expect.poll(() => time.isIdle).toBe(false);
    await userEvent.click(button('Précédent'));
    expect(time.isIdle).toBe(true);
    expect(slide()).toBe('le-livre');
  });
});

describe('the hint line', () => {
  test('helps step by step, from a click on neutral ground', async () => {
    await openPage('#/mediatheque/chercher');
    await userEvent.type(part('accueil.recherche'), 'marées');
    const neutral = () => userEvent.click(document.querySelector('[data-screen] h2')!);
    await neutral();
    await expect.poll(hint).toHaveTextContent('Cherchez « Chercher ».');
    await userEvent.click(part('accueil.horaires'));
    expect(hint()).toHaveTextContent(/Sur le vrai site/);
    await neutral();
    expect(hint()).toHaveTextContent(/« Chercher » se trouve/);
    await userEvent.click(part('accueil.chercher'));
    expect(hint()).toBeEmptyDOMElement();
  });

  test('says which part of the address could not be followed', async () => {
    await openPage('#/mediatheque?mode=voler');
    await expect.poll(hint).toHaveTextContent(/Cette façon d’apprendre n’existe pas encore/);
    await userEvent.click(screen.getByRole('button', { name: 'Je regarde' }));
    expect(hint()).toBeEmptyDOMElement();
  });

  test('says it only where one arrives', async () => {
    await openPage('#/mediatheque?lang=eo');
    await expect.poll(hint).toHaveTextContent(/dans cette langue/);
    await userEvent.click(button('Suivant'));
    expect(hint()).toBeEmptyDOMElement();
  });
});

test('a text that a field may not take does not stay in it', async () => {
  await openPage('#/mediatheque/me-connecter?mode=regarder');
  await userEvent.type(part('connexion.mot-de-passe'), 'x');
  expect(part('connexion.mot-de-passe')).toHaveValue('');
  await expect.poll(hint).not.toBeEmptyDOMElement();
});

describe('the announcer', () => {
  test('says the place once for each slide, and not for the first', async () => {
    await openPage('#/mediatheque');
    expect(announced()).toHaveTextContent(/^$/);
    await userEvent.click(button('Suivant'));
    expect(announced()).toHaveTextContent(`étape 2 sur ${world.flow.length}`);
  });

  test('says how much of the slide is done, up or down', async () => {
    await openPage('#/mediatheque/me-connecter');
    const number = part('connexion.carte');
    await userEvent.type(number, '2026 0417 55');
    expect(announced()).toHaveTextContent(/^1 sur 3 : fait$/);
    await userEvent.type(part('connexion.mot-de-passe'), 'Tilleul-88');
    expect(announced()).toHaveTextContent(/^2 sur 3 : fait$/);
    await userEvent.clear(number);
    expect(announced()).toHaveTextContent(/^1 sur 3 : fait$/);
  });

  test('says that the next gesture is being shown, as long as it is', async () => {
    const { time } = await openPage('#/mediatheque/me-connecter');
    await userEvent.click(button('Montrez-moi'));
    await expect.poll(() => time.isIdle).toBe(false);
    expect(announced()).toHaveTextContent(/^Je vous montre…$/);
    time.pass(10_000);
    await expect.poll(announced).toHaveTextContent(/^1 sur 3 : fait$/);
  });
});

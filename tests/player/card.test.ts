import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openPage, part, slide } from './support/page.ts';
import { world } from './support/tutorial.ts';

const card = () => within(screen.getByRole('region', { name: 'Ce que je fais' }));
const button = (name: string) => card().getByRole('button', { name });
const hint = () => card().getAllByRole('status').at(-1);

test('the card says the chapter, the step and the title; the page takes the title', async () => {
  await openPage('#/connexion/adresse');
  expect(card().getByText(`Je commence mon parcours · étape 5 sur ${world.flow.length}`)).toBeVisible();
  expect(card().getByRole('heading', { level: 1 })).toHaveTextContent('J’écris l’adresse du site');
  expect(document.title).toBe('J’écris l’adresse du site – Se connecter à Mon espace santé – Pas à pas');
});

describe('the main button', () => {
  test('is « Suivant » where the slide goes on by itself, and so is the rest of the page', async () => {
    await openPage('#/connexion');
    expect(card().queryByRole('button', { name: 'Montrez-moi' })).toBeNull();
    await userEvent.click(button('Suivant'));
    expect(slide()).toBe('bienvenue');
    await userEvent.click(card().getByText(/Colette Vasseur/));
    expect(slide()).toBe('mode-d-emploi');
  });

  test('is « Montrez-moi » on a slide of hotspots: it makes one gesture', async () => {
    const { time } = await openPage('#/connexion/identification');
    expect(card().queryByRole('button', { name: 'Suivant' })).toBeNull();
    await userEvent.click(button('Montrez-moi'));
    await expect.poll(() => time.isIdle).toBe(false);
    expect(button('Montrez-moi')).toHaveAttribute('aria-disabled', 'true');
    time.pass(10_000);
    await expect.poll(() => part('identification.identifiant')).toHaveValue('colette.vasseur');
    expect(part('identification.mot-de-passe')).toHaveValue('');
    expect(button('Montrez-moi')).toHaveAttribute('aria-disabled', 'false');
  });

  test('is « Continuer » for who looks on', async () => {
    const { time } = await openPage('#/connexion/accueil-public?mode=regarder');
    await userEvent.click(button('Continuer'));
    await expect.poll(() => time.isIdle).toBe(false);
    time.pass(10_000);
    await expect.poll(slide).toBe('identification');
  });

  test('leads to the library at the end', async () => {
    await openPage('#/connexion/fin');
    expect(card().getByRole('link', { name: 'Tous les tutoriels' })).toHaveAttribute('href', '#/');
    expect(card().queryByRole('button', { name: /Suivant|Montrez-moi/ })).toBeNull();
  });
});

describe('« Précédent »', () => {
  test('is of no use on the first slide', async () => {
    await openPage('#/connexion');
    expect(button('Précédent')).toBeDisabled();
    await userEvent.click(button('Suivant'));
    expect(button('Précédent')).toBeEnabled();
  });

  test('gives the slide back as it was left, what was typed included', async () => {
    await openPage('#/connexion/adresse');
    await userEvent.type(part('nouvel-onglet.adresse'), 'www.monespacesante.fr');
    await userEvent.click(part('nouvel-onglet.ouvrir'));
    expect(slide()).toBe('accueil-public');
    await userEvent.click(button('Précédent'));
    expect(slide()).toBe('adresse');
    expect(part('nouvel-onglet.adresse')).toHaveValue('www.monespacesante.fr');
  });

  test('stops a demonstration', async () => {
    const { time } = await openPage('#/connexion/identification');
    await userEvent.click(button('Montrez-moi'));
    await expect.poll(() => time.isIdle).toBe(false);
    await userEvent.click(button('Précédent'));
    expect(time.isIdle).toBe(true);
    expect(slide()).toBe('accueil-public');
  });
});

describe('the focus', () => {
  test('goes to the title of each new slide, not to the title that opened', async () => {
    await openPage('#/connexion');
    expect(document.body).toHaveFocus();
    await userEvent.click(button('Suivant'));
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    await userEvent.click(button('Précédent'));
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('stays in the field where one writes, and goes to the first that was refused', async () => {
    await openPage('#/connexion/identification');
    await userEvent.type(part('identification.mot-de-passe'), 'Soleil');
    expect(part('identification.mot-de-passe')).toHaveFocus();
    await userEvent.click(part('identification.continuer'));
    await expect.poll(() => document.activeElement).toBe(part('identification.identifiant'));
  });

  test('goes to the password that was refused, the identifier being right', async () => {
    await openPage('#/connexion/identification');
    await userEvent.type(part('identification.identifiant'), 'colette.vasseur');
    await userEvent.type(part('identification.mot-de-passe'), 'Soleil');
    await userEvent.click(part('identification.continuer'));
    await expect.poll(() => document.activeElement).toBe(part('identification.mot-de-passe'));
    expect(part('identification.mot-de-passe')).toHaveValue('');
  });
});

describe('the hint line', () => {
  test('helps step by step, from a click on neutral ground', async () => {
    await openPage('#/connexion/accueil-public');
    const neutral = () => userEvent.click(document.querySelector('[data-screen] h2, [data-screen] p')!);
    await neutral();
    await expect.poll(hint).toHaveTextContent('Cherchez « Connexion ».');
    await userEvent.click(part('accueil-public.fraude'));
    expect(hint()).toHaveTextContent(/Sur le vrai site/);
    await neutral();
    expect(hint()).toHaveTextContent(/« Connexion » se trouve/);
    await userEvent.click(part('accueil-public.connexion'));
    expect(hint()).toBeEmptyDOMElement();
  });

  test('says which part of the address could not be followed', async () => {
    await openPage('#/connexion?mode=voler');
    await expect.poll(hint).toHaveTextContent(/Cette façon d’apprendre n’existe pas encore/);
    await userEvent.click(screen.getByRole('button', { name: 'Je regarde' }));
    expect(hint()).toBeEmptyDOMElement();
  });

  test('says it only where one arrives', async () => {
    await openPage('#/connexion?lang=eo');
    await expect.poll(hint).toHaveTextContent(/dans cette langue/);
    await userEvent.click(button('Suivant'));
    expect(hint()).toBeEmptyDOMElement();
  });
});

test('a text that a field may not take does not stay in it', async () => {
  await openPage('#/connexion/identification?mode=regarder');
  await userEvent.type(part('identification.mot-de-passe'), 'x');
  expect(part('identification.mot-de-passe')).toHaveValue('');
  await expect.poll(hint).not.toBeEmptyDOMElement();
});

describe('the announcer', () => {
  const announcer = () => screen.getAllByRole('status').at(-1);

  test('says the place once for each slide, and not for the first', async () => {
    await openPage('#/connexion');
    expect(announcer()).toHaveTextContent(/^$/);
    await userEvent.click(button('Suivant'));
    expect(announcer()).toHaveTextContent(`étape 2 sur ${world.flow.length}`);
  });

  test('says how much of the slide is done, up or down', async () => {
    await openPage('#/connexion/identification');
    const identifier = part('identification.identifiant');
    await userEvent.type(identifier, 'colette.vasseur');
    expect(announcer()).toHaveTextContent(/^1 sur 3 : fait$/);
    await userEvent.type(part('identification.mot-de-passe'), 'Soleil-2026!');
    expect(announcer()).toHaveTextContent(/^2 sur 3 : fait$/);
    await userEvent.clear(identifier);
    expect(announcer()).toHaveTextContent(/^1 sur 3 : fait$/);
  });

  test('says that the next gesture is being shown, as long as it is', async () => {
    const { time } = await openPage('#/connexion/identification');
    await userEvent.click(button('Montrez-moi'));
    await expect.poll(() => time.isIdle).toBe(false);
    expect(announcer()).toHaveTextContent(/^Je vous montre…$/);
    time.pass(10_000);
    await expect.poll(announcer).toHaveTextContent(/^1 sur 3 : fait$/);
  });
});

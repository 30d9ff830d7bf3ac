import { screen, waitFor } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { readProgress } from '../../src/player/progress.ts';
import { openPage, part, slide } from './support/page.ts';

const click = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const arrive = (name: string) => waitFor(() => expect(slide()).toBe(name));

describe('the browser’s history', () => {
  test('has one entry for a slide opened by its address', async () => {
    const { places } = await openPage('#/mediatheque/c-est-reserve');
    expect(places.asked[0]).toMatchObject({ how: 'move', address: '#/mediatheque/c-est-reserve' });
    expect(places.asked.map(({ how }) => how)).not.toContain('push');
  });

  test('gets an entry for each new slide, at its place in the session', async () => {
    const { places } = await openPage('#/mediatheque');
    await click('Suivant');
    await userEvent.type(await waitFor(() => part('accueil.recherche')), 'marées');
    await userEvent.click(part('accueil.chercher'));
    expect(places.asked.filter(({ how }) => how === 'push')).toMatchObject([
      { how: 'push', address: '#/mediatheque/chercher', at: 1 },
      { how: 'push', address: '#/mediatheque/choisir-un-livre', at: 2 },
    ]);
  });

  test('goes back and forward with the session', async () => {
    const { places } = await openPage('#/mediatheque');
    await click('Suivant');
    await click('Précédent');
    expect(places.asked.at(-1)).toMatchObject({ how: 'move', address: '#/mediatheque/couverture', at: 0 });
    await click('Suivant');
    expect(places.asked.at(-1)).toMatchObject({ how: 'move', address: '#/mediatheque/chercher', at: 1 });
  });

  test('gets a new entry where another way is taken after « Précédent »', async () => {
    const { places } = await openPage('#/mediatheque/confirmer');
    const at = places.asked[0]!.at! + 1;
    await userEvent.click(part('mes-reservations.confirmer'));
    await click('Précédent');
    await userEvent.click(part('mes-reservations.garder'));
    expect(places.asked.at(-1)).toMatchObject({ how: 'push', address: '#/mediatheque/changer-d-avis', at });
  });

  test('gets an entry for each slide that one press goes through', async () => {
    const { places } = await openPage('#/mediatheque/choisir-un-livre');
    await userEvent.click(part('resultats.livre-lentes'));
    await arrive('le-livre');
    await userEvent.click(part('livre.reserver'));
    await click('Précédent');
    expect(places.asked.filter(({ how }) => how === 'push')).toHaveLength(2);
  });

  test('gets none for what is done on a slide', async () => {
    const { places } = await openPage('#/mediatheque/me-connecter');
    await userEvent.type(part('connexion.carte'), '2026');
    expect(places.asked.map(({ how }) => how)).not.toContain('push');
    expect(places.address).toBe('#/mediatheque/me-connecter');
  });

  test('says the way of learning where it is not the usual one', async () => {
    const { places } = await openPage('#/mediatheque/chercher');
    await userEvent.click(screen.getByRole('button', { name: 'Je regarde' }));
    expect(places.address).toBe('#/mediatheque/chercher?mode=regarder');
    await userEvent.click(screen.getByRole('button', { name: 'Je suis le guide' }));
    expect(places.address).toBe('#/mediatheque/chercher');
  });

  test('leads the session, once the learner uses it', async () => {
    const { places } = await openPage('#/mediatheque');
    await click('Suivant');
    places.visit({ address: '#/mediatheque/couverture', run: 1, at: 0 });
    await arrive('couverture');
    places.visit({ address: '#/mediatheque/chercher', run: 1, at: 1 });
    await arrive('chercher');
    expect(places.asked.filter(({ how }) => how === 'push')).toHaveLength(1);
  });
});

describe('the progress', () => {
  const written = async (address: string) => readProgress((await openPage(address)).storage).mediatheque;

  test('is kept from the first gesture on: opening a tutorial is not yet learning', async () => {
    const { storage } = await openPage('#/mediatheque');
    expect(readProgress(storage).mediatheque).toBeUndefined();
    await click('Suivant');
    expect(readProgress(storage).mediatheque).toMatchObject({ slide: 'chercher', step: 2 });
  });

  test('keeps the way of learning, as soon as it changes', async () => {
    const { storage } = await openPage('#/mediatheque/me-connecter?mode=regarder');
    expect(readProgress(storage).mediatheque?.mode).toBe('regarder');
    await click('Je suis le guide');
    expect(readProgress(storage).mediatheque?.mode).toBe('guide');
  });

  test('is done at the end', async () => {
    const end = await written('#/mediatheque/fin');
    expect(end).toMatchObject({ slide: 'fin', done: true });
    expect(end?.step).toBe(end?.length);
  });

  test('holds no word of what was typed', async () => {
    const { storage, places } = await openPage('#/mediatheque/me-connecter');
    await userEvent.type(part('connexion.carte'), 'jeanne.canari');
    await userEvent.type(part('connexion.mot-de-passe'), 'canari-1958');
    expect(part('connexion.carte')).toHaveValue('jeanne.canari');
    expect(readProgress(storage).mediatheque?.trail.at(-1)).toEqual({
      do: 'type',
      at: 'connexion.mot-de-passe',
      value: 'mot-de-passe',
    });
    expect(storage.text + JSON.stringify(places.asked)).not.toMatch(/canari/i);
  });
});

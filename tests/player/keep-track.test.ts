import { screen, waitFor } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { readProgress } from '../../src/player/progress.ts';
import { openPage, part, slide } from './support/page.ts';

const click = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const arrive = (name: string) => waitFor(() => expect(slide()).toBe(name));

describe('the browser’s history', () => {
  test('has one entry for a slide opened by its address', async () => {
    const { places } = await openPage('#/connexion/choix-du-code');
    expect(places.asked[0]).toMatchObject({ how: 'move', address: '#/connexion/choix-du-code' });
    expect(places.asked.map(({ how }) => how)).not.toContain('push');
  });

  test('gets an entry for each new slide, at its place in the session', async () => {
    const { places } = await openPage('#/connexion');
    await click('Suivant');
    await click(/Je passe le mode d’emploi/);
    expect(places.asked.filter(({ how }) => how === 'push')).toMatchObject([
      { how: 'push', address: '#/connexion/bienvenue', at: 1 },
      { how: 'push', address: '#/connexion/prerequis', at: 2 },
    ]);
  });

  test('goes back and forward with the session', async () => {
    const { places } = await openPage('#/connexion');
    await click('Suivant');
    await click('Précédent');
    expect(places.asked.at(-1)).toMatchObject({ how: 'move', address: '#/connexion/couverture', at: 0 });
    await click('Suivant');
    expect(places.asked.at(-1)).toMatchObject({ how: 'move', address: '#/connexion/bienvenue', at: 1 });
  });

  test('gets a new entry where another way is taken after « Précédent »', async () => {
    const { places } = await openPage('#/connexion/choix-du-code');
    const at = places.asked[0]!.at! + 1;
    await userEvent.click(part('choix-du-code.par-e-mail'));
    await click('Précédent');
    await userEvent.click(part('choix-du-code.par-sms'));
    expect(places.asked.at(-1)).toMatchObject({ how: 'push', address: '#/connexion/code-par-sms', at });
  });

  test('gets an entry for each slide that one press goes through', async () => {
    const { places } = await openPage('#/connexion/choix-du-code');
    await userEvent.click(part('choix-du-code.par-e-mail'));
    await arrive('code-par-e-mail');
    await userEvent.click(part('appareils.boite-mail'));
    await click('Précédent');
    expect(places.asked.filter(({ how }) => how === 'push')).toHaveLength(2);
  });

  test('gets none for what is done on a slide', async () => {
    const { places } = await openPage('#/connexion/identification');
    await userEvent.type(part('identification.identifiant'), 'colette');
    expect(places.asked.map(({ how }) => how)).not.toContain('push');
    expect(places.address).toBe('#/connexion/identification');
  });

  test('says the way of learning where it is not the usual one', async () => {
    const { places } = await openPage('#/connexion/bienvenue');
    await userEvent.click(screen.getByRole('button', { name: 'Je regarde' }));
    expect(places.address).toBe('#/connexion/bienvenue?mode=regarder');
    await userEvent.click(screen.getByRole('button', { name: 'Je suis le guide' }));
    expect(places.address).toBe('#/connexion/bienvenue');
  });

  test('leads the session, once the learner uses it', async () => {
    const { places } = await openPage('#/connexion');
    await click('Suivant');
    places.visit({ address: '#/connexion/couverture', run: 1, at: 0 });
    await arrive('couverture');
    places.visit({ address: '#/connexion/bienvenue', run: 1, at: 1 });
    await arrive('bienvenue');
    expect(places.asked.filter(({ how }) => how === 'push')).toHaveLength(1);
  });
});

describe('the progress', () => {
  const written = async (address: string) => readProgress((await openPage(address)).storage).connexion;

  test('is kept from the first gesture on: opening a tutorial is not yet learning', async () => {
    const { storage } = await openPage('#/connexion');
    expect(readProgress(storage).connexion).toBeUndefined();
    await click('Suivant');
    expect(readProgress(storage).connexion).toMatchObject({ slide: 'bienvenue', step: 2 });
  });

  test('keeps the way of learning, as soon as it changes', async () => {
    const { storage } = await openPage('#/connexion/identification?mode=regarder');
    expect(readProgress(storage).connexion?.mode).toBe('regarder');
    await click('Je suis le guide');
    expect(readProgress(storage).connexion?.mode).toBe('guide');
  });

  test('is done at the end', async () => {
    const end = await written('#/connexion/fin');
    expect(end).toMatchObject({ slide: 'fin', done: true });
    expect(end?.step).toBe(end?.length);
  });

  test('holds no word of what was typed', async () => {
    const { storage, places } = await openPage('#/connexion/identification');
    await userEvent.type(part('identification.identifiant'), 'jeanne.canari');
    await userEvent.type(part('identification.mot-de-passe'), 'canari-1958');
    expect(part('identification.identifiant')).toHaveValue('jeanne.canari');
    expect(readProgress(storage).connexion?.trail.at(-1)).toEqual({
      do: 'type',
      at: 'identification.mot-de-passe',
      value: 'mot-de-passe',
    });
    expect(storage.text + JSON.stringify(places.asked)).not.toMatch(/canari/i);
  });
});

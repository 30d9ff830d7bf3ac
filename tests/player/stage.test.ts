import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { layOut } from './support/layout.ts';
import { openPage, part, slide } from './support/page.ts';
import { shelf } from './support/shelf.ts';
import { screens, stage } from './support/stage.ts';
import { listed } from './support/tutorial.ts';

const hot = () =>
  [...document.querySelectorAll<HTMLElement>('[data-hot]')].map(({ dataset }) => [
    dataset.anchor,
    dataset.hot,
  ]);

beforeEach(layOut);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('each screen says that it is a simulation, and of when', async () => {
  await openPage('#/mediatheque/me-connecter');
  expect(stage().getByText(/Simulation non officielle – données fictives .*nov\. 2026/)).toBeVisible();
});

describe('where there was none', () => {
  /** Opens a page that rests when it is told to. */
  async function openBusy(address: string) {
    let waiting: (() => void)[] = [];
    const idle = () => new Promise<void>((resolve) => waiting.push(resolve));
    await openPage(address, { idle });
    return () => {
      waiting.forEach((resolve) => resolve());
      waiting = [];
    };
  }

  test('comes once the words are there and the page rests', async () => {
    const rest = await openBusy('#/mediatheque/couverture');
    await userEvent.keyboard('{ArrowRight}');
    expect(slide()).toBe('chercher');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    expect(screens()).toEqual([]);
    rest();
    await expect.poll(screens).toEqual(['accueil']);
  });

  test('does not come beside words that stand alone, should the rest be late', async () => {
    const rest = await openBusy('#/mediatheque/couverture');
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
    rest();
    await tick();
    expect(screens()).toEqual([]);
    await userEvent.keyboard('{ArrowRight}');
    expect(screens()).toEqual([]);
    rest();
    await expect.poll(screens).toEqual(['accueil']);
  });

  test('goes from screen to screen without waiting', async () => {
    await openBusy('#/mediatheque/choisir-un-livre');
    await expect.poll(screens).toEqual(['resultats']);
    await userEvent.click(part('resultats.livre-lentes'));
    expect(slide()).toBe('le-livre');
    expect(screens()).toHaveLength(1);
  });
});

describe('hotspots', () => {
  test('are lit, the expected one first, and follow what is done', async () => {
    await openPage('#/detours/ma-carte', { catalogue: shelf });
    expect(hot()).toEqual([
      ['connexion.accueil', 'other'],
      ['connexion.carte', 'first'],
    ]);
    await userEvent.type(part('connexion.carte'), '2026 0417 55');
    expect(hot()[1]).toEqual(['connexion.mot-de-passe', 'first']);
  });

  test('are the device to look at, too', async () => {
    await openPage('#/mediatheque/ouvrir-la-boite-mail');
    expect(hot()).toEqual([['appareils.boite-mail', 'first']]);
  });

  test('are given the focus by their number, where they are fields', async () => {
    await openPage('#/mediatheque/me-connecter');
    await userEvent.keyboard('1');
    expect(part('connexion.carte')).toHaveFocus();
    expect(part('connexion.carte')).toHaveValue('');
  });

  test.each([
    ['detours/ma-carte', '2', 'carte-perdue'],
    ['detours/au-choix', '3', 'depart'],
    ['mediatheque/ouvrir-la-boite-mail', '1', 'lire-le-message'],
    ['mediatheque/confirmer', '2', 'changer-d-avis'],
    ['detours/depart', '2', 'ma-carte'],
    ['mediatheque/fin', '2', 'c-est-reserve'],
    ['mediatheque/fin', '4', 'fin'],
  ])('of %s are pressed by their number, on the screen or in the words: %s leads to %s', async (...keys) => {
    const [from, key, to] = keys;
    await openPage(`#/${from}`, { catalogue: [listed, ...shelf] });
    await userEvent.keyboard(key);
    expect(slide()).toBe(to);
  });

  test('let time pass by their number, too', async () => {
    await openPage('#/detours/patienter', { catalogue: shelf });
    expect(hot()).toEqual([]);
    await userEvent.keyboard('1');
    expect(hot()).toEqual([['appareils.boite-mail', 'first']]);
  });
});

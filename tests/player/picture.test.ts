import { cleanup, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { tutorials } from 'virtual:pas-a-pas';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openPage, part, slide } from './support/page.ts';
import { layOut } from './support/layout.ts';

const catalogue = tutorials.filter(({ id }) => id === 'exemple-image');
const open = (address: string) => openPage(`#/exemple-image/${address}`, { catalogue });
const stage = () => within(screen.getByRole('region', { name: 'L’écran où je m’entraîne' }));
const areas = () => [...document.querySelectorAll<HTMLElement>('.stage [data-anchor]')];
const size = (name: 'Agrandir' | 'Réduire') => stage().getByRole('button', { name: `${name} l’image` });
const zoom = () => document.querySelector<HTMLElement>('.picture')?.style.getPropertyValue('--zoom');

beforeEach(layOut);
afterEach(() => vi.unstubAllGlobals());

describe('a picture in place of the service', () => {
  test('says what it shows, and that it is not the real thing', async () => {
    await open('chercher');
    expect(stage().getByRole('img', { name: /L’accueil de la bibliothèque/ })).toBeVisible();
    expect(stage().getByText(/Simulation non officielle – données fictives/)).toBeVisible();
    expect(within(screen.getByRole('region', { name: 'Ce que je fais' })).queryByRole('img')).toBeNull();
  });

  test('has a button for each area, named as the words name it, from top to bottom', async () => {
    await open('choisir-un-livre');
    expect(areas().map((area) => area.textContent.trim())).toEqual(['Retour', 'Un jardin sur le toit']);
    expect(areas().map(({ dataset }) => dataset.hot)).toEqual(['other', 'first']);
  });

  test('has its areas where the author put them', async () => {
    await open('chercher');
    const { left, top, width, height } = part('accueil.chercher').style;
    expect([left, top, width, height]).toEqual(['4.1%', '45%', '91.8%', '11.3%']);
    expect(document.querySelector<HTMLElement>('.picture')?.style.getPropertyValue('--ratio')).toBe(
      `${780 / 920}`,
    );
  });
});

describe('an area', () => {
  test('leads on when it is pressed; « Précédent » comes back', async () => {
    await open('chercher');
    await userEvent.click(part('accueil.chercher'));
    expect(slide()).toBe('choisir-un-livre');
    expect(stage().getByRole('img', { name: /Deux livres trouvés/ })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Précédent' }));
    expect(slide()).toBe('chercher');
  });

  test('is used by its words and by its number, too', async () => {
    await open('chercher');
    const card = within(screen.getByRole('region', { name: 'Ce que je fais' }));
    await userEvent.click(card.getByRole('button', { name: /Chercher/ }));
    expect(slide()).toBe('choisir-un-livre');
    await userEvent.keyboard('2');
    expect(slide()).toBe('chercher');
  });

  test('is pressed by « Montrez-moi »', async () => {
    const { time } = await open('chercher');
    await userEvent.click(screen.getByRole('button', { name: 'Montrez-moi' }));
    await expect.poll(() => time.isIdle).toBe(false);
    time.pass(2_000);
    await expect.poll(slide).toBe('choisir-un-livre');
  });

  test('the tutorial goes on from the first slide, before the service is loaded', async () => {
    await openPage('#/exemple-image', { catalogue });
    await userEvent.click(screen.getByRole('button', { name: 'Suivant' }));
    expect(slide()).toBe('chercher');
  });
});

test('a click beside the areas helps to find them, and goes on where nothing is to be pressed', async () => {
  await open('reserver');
  await userEvent.click(stage().getByRole('img'));
  expect(slide()).toBe('reserver');
  await expect.poll(() => screen.queryByText(/Cherchez « Réserver ce livre »/)).not.toBeNull();
  await userEvent.click(part('livre.reserver'));
  await userEvent.click(stage().getByRole('img'));
  expect(slide()).toBe('fin');
});

describe('the size of the picture', () => {
  test('grows and shrinks within bounds', async () => {
    await open('chercher');
    expect(zoom()).toBe('1');
    expect(size('Réduire')).toHaveAttribute('aria-disabled', 'true');
    for (const wanted of ['1.5', '2', '3', '3']) {
      await userEvent.click(size('Agrandir'));
      expect(zoom()).toBe(wanted);
    }
    expect(size('Agrandir')).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(size('Réduire'));
    expect(zoom()).toBe('2');
    expect(slide()).toBe('chercher');
  });

  test('stays from one slide to the next', async () => {
    await open('chercher');
    await userEvent.click(size('Agrandir'));
    await userEvent.click(part('accueil.chercher'));
    expect(zoom()).toBe('1.5');
  });

  test('keys come to it when it is large, or when nothing in it takes them', async () => {
    const pane = () => document.querySelector('[data-picture]');
    await open('chercher');
    expect(pane()).not.toHaveAttribute('tabindex');
    await userEvent.click(size('Agrandir'));
    expect(pane()).toHaveAttribute('tabindex', '0');
    await userEvent.click(size('Réduire'));
    expect(pane()).not.toHaveAttribute('tabindex');
    cleanup();
    await open('c-est-fait');
    expect(pane()).toHaveAttribute('tabindex', '0');
  });

  test('large, it is moved by the arrow keys, which then lead nowhere', async () => {
    await open('c-est-fait');
    const pane = document.querySelector<HTMLElement>('[data-picture]')!;
    await userEvent.click(size('Agrandir'));
    const scrollBy = vi.spyOn(pane, 'scrollBy');
    pane.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
    expect(scrollBy.mock.calls).toEqual([[{ left: 60 }], [{ left: -60 }]]);
    expect(slide()).toBe('c-est-fait');
    await userEvent.click(size('Réduire'));
    pane.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(slide()).toBe('fin');
  });
});

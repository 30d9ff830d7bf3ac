import { screen, waitFor } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { openPage, part } from './support/page.ts';
import { catalogue, click, arrive, toTutorial, jump, lastOf, pushed, lost } from './support/visits.ts';

async function visiting() {
  const page = await lost();
  await userEvent.click(toTutorial('carte-neuve'));
  await arrive('carte-neuve/couverture');
  return page;
}

describe('a visit to another tutorial', () => {
  test('begins at its first slide, in one more entry of the history', async () => {
    const { places } = await visiting();
    expect(pushed(places.asked)).toBe('#/carte-neuve/couverture');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });

  test('keeps the way of learning', async () => {
    await openPage('#/detours/carte-perdue?mode=regarder', { catalogue });
    await userEvent.click(toTutorial('carte-neuve'));
    await arrive('carte-neuve/couverture');
    expect(document.querySelector('[data-mode]')).toHaveAttribute('data-mode', 'regarder');
  });

  test('« Précédent » on its first slide gives the calling slide back, what was written before too', async () => {
    const { places } = await visiting();
    await click('Précédent');
    await arrive('detours/carte-perdue');
    expect(places.asked.at(-1)).toMatchObject({ how: 'move', address: '#/detours/carte-perdue' });
    await click('Précédent');
    await arrive('detours/ma-carte');
    expect(part('connexion.carte')).toHaveValue('2026');
  });

  test('the left arrow does as « Précédent »', async () => {
    await visiting();
    await userEvent.keyboard('{ArrowLeft}');
    await arrive('detours/carte-perdue');
  });

  test('its end offers the way back; from there, Back gives the calling slide', async () => {
    const { places } = await visiting();
    await jump('Fin de parcours');
    await arrive('carte-neuve/fin');
    await click(/^Revenir à «\sJe n’ai plus ma carte\s»$/);
    await arrive('detours/carte-perdue');
    expect(pushed(places.asked)).toBe('#/detours/carte-perdue');
    await click('Précédent');
    await waitFor(() => expect(places.asked.at(-1)).toMatchObject({ how: 'move' }));
    await click('Précédent');
    await arrive('detours/ma-carte');
  });

  test('the way back is in the contents too, at any moment', async () => {
    await visiting();
    await click('Sommaire');
    await userEvent.click(await screen.findByRole('button', { name: /^Revenir à/ }));
    await arrive('detours/carte-perdue');
  });

  test('one visit within another comes back one at a time', async () => {
    await visiting();
    await jump('Fin de parcours');
    await arrive('carte-neuve/fin');
    await userEvent.click(toTutorial('mot-neuf'));
    await arrive('mot-neuf/couverture');
    await jump('Fin de parcours');
    await arrive('mot-neuf/fin');
    await click(/^Revenir à «\sFin de parcours\s»$/);
    await arrive('carte-neuve/fin');
    await click(/^Revenir à «\sJe n’ai plus ma carte\s»$/);
    await arrive('detours/carte-perdue');
  });

  test('the browser’s Back gives the calling slide, its Forward the visit', async () => {
    const { places } = await visiting();
    const visited = places.asked.at(-1)!;
    places.visit(lastOf(places.asked, 'detours'));
    await arrive('detours/carte-perdue');
    await click('Précédent');
    await arrive('detours/ma-carte');
    expect(part('connexion.carte')).toHaveValue('2026');
    places.visit(visited);
    await arrive('carte-neuve/couverture');
    await click('Précédent');
    await arrive('detours/carte-perdue');
  });

  test('ends with an address of another page: nothing of it is found again', async () => {
    const { places } = await visiting();
    const calling = lastOf(places.asked, 'detours');
    places.visit({ address: '#/' });
    expect(await screen.findByRole('article')).toBeVisible();
    places.visit(calling);
    await arrive('detours/carte-perdue');
    await click('Précédent');
    await arrive('detours/ma-carte');
    expect(part('connexion.carte')).toHaveValue('');
  });
});

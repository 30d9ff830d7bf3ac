import { render, screen, waitFor } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import App from '../../src/player/App.svelte';
import type { Catalogue } from '../../src/player/catalogue.ts';
import { Journey } from '../../src/player/journey.svelte.ts';
import { openPage, part, slide } from './support/page.ts';
import { fakePorts } from './support/ports.ts';
import { lateServices, listed } from './support/tutorial.ts';

const french = listed.parts.fr!;
const link = (name: string) => screen.getByRole('link', { name });
const shown = (name: string) => waitFor(() => expect(slide()).toBe(name));

describe('an address that names nothing', () => {
  test('of a tutorial: the page says so, and offers the library', async () => {
    await openPage('#/nulle-part');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/aucun tutoriel/);
    expect(link('Voir tous les tutoriels')).toHaveAttribute('href', '#/');
    expect(screen.queryByRole('link', { name: /Commencer/ })).toBeNull();
    expect(screen.getByText(/Simulation non officielle/)).toBeVisible();
  });

  test('of a slide: the tutorial can be begun', async () => {
    await openPage('#/mediatheque/nulle-part');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/étape n’existe pas/);
    expect(link('Commencer ce tutoriel')).toHaveAttribute('href', '#/mediatheque');
    expect(link('Voir tous les tutoriels')).toHaveAttribute('href', '#/');
  });
});

describe('from one address to another', () => {
  test('the page follows, and keeps nothing of the one before', async () => {
    const { places } = await openPage('#/mediatheque/me-connecter');
    await userEvent.type(part('connexion.carte'), '2026');
    places.visit({ address: '#/' });
    expect(await screen.findByRole('article')).toBeVisible();
    expect(slide()).toBeUndefined();
    places.visit({ address: '#/mediatheque/me-connecter' });
    await shown('me-connecter');
    expect(part('connexion.carte')).toHaveValue('');
  });

  test.each([
    ['#/', /sans risque/],
    ['#/mediatheque/chercher', /^Je cherche un livre$/],
    ['#/nulle-part', /aucun tutoriel/],
  ])('the focus goes to the title of %s', async (address, title) => {
    const { places } = await openPage('#/mediatheque/me-connecter');
    expect(document.body).toHaveFocus();
    places.visit({ address });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });

  test.each(['#/', '#/mediatheque', '#/mediatheque/me-connecter', '#/nulle-part'])(
    'the first one, %s, is opened once and takes no focus',
    async (address) => {
      const { onshown } = await openPage(address);
      await new Promise(setImmediate);
      expect(onshown).toHaveBeenCalledOnce();
      expect(document.body).toHaveFocus();
    },
  );

  test('the last one asked for wins, whatever loads first', async () => {
    let give = () => {};
    const slow = new Promise<void>((resolve) => (give = resolve));
    const first = () => slow.then(french.first);
    const catalogue = [listed, { ...listed, id: 'lent', parts: { fr: { ...french, first } } }];
    const { places } = await openPage('#/', { catalogue });
    places.visit({ address: '#/lent' });
    places.visit({ address: '#/mediatheque/chercher' });
    await shown('chercher');
    give();
    await slow;
    await new Promise(setImmediate);
    expect(slide()).toBe('chercher');
  });
});

describe('what can’t be loaded', () => {
  function openOver(catalogue: Catalogue) {
    const ports = fakePorts('#/mediatheque');
    const onshown = vi.fn();
    const journey = new Journey({ catalogue, services: lateServices(), ports });
    render(App, { props: { journey, catalogue, ports, onshown } });
    return { onshown, ...ports };
  }

  test('says so; « Réessayer » tries again, as often as needed', async () => {
    const cut = new Error('network');
    const first = vi.fn(french.first).mockRejectedValueOnce(cut).mockRejectedValueOnce(cut);
    const { onshown } = openOver([{ ...listed, parts: { fr: { ...french, first } } }]);
    expect(screen.getByRole('status')).toHaveTextContent(/s’ouvre/);
    const retry = await screen.findByRole('button', { name: 'Réessayer' });
    expect(screen.getByRole('alert')).toHaveTextContent(/n’a pas pu être chargée/);
    await userEvent.click(retry);
    await waitFor(() => expect(first).toHaveBeenCalledTimes(2));
    expect(onshown.mock.calls).toEqual([[false]]);
    await userEvent.click(await screen.findByRole('button', { name: 'Réessayer' }));
    await shown('couverture');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(onshown.mock.calls).toEqual([[false], [true]]);
  });

  test('later: the gesture that needs the other slides is made once they are there', async () => {
    let give = () => {};
    const slow = new Promise<void>((resolve) => (give = resolve));
    const rest = vi.fn(() => slow.then(french.rest));
    const { places } = openOver([{ ...listed, parts: { fr: { ...french, rest } } }]);
    await shown('couverture');
    await userEvent.click(screen.getByRole('button', { name: 'Suivant' }));
    await userEvent.type(await waitFor(() => part('accueil.recherche')), 'marées');
    await userEvent.click(part('accueil.chercher'));
    await userEvent.click(part('resultats.livre-lentes'));
    await userEvent.click(part('livre.reserver'));
    await userEvent.type(part('connexion.carte'), '2026 0417 55');
    await userEvent.type(part('connexion.mot-de-passe'), 'Tilleul-88');
    await userEvent.click(part('connexion.me-connecter'));
    await userEvent.click(part('reserver.centre'));
    await userEvent.click(part('reserver.confirmer'));
    expect(slide()).toBe('choisir-le-lieu');
    give();
    await shown('c-est-reserve');
    expect(places.address).toBe('#/mediatheque/c-est-reserve');
  });
});

import { render, screen, waitFor } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Saves } from '../../src/dev/saves.svelte.ts';
import { WatchedJourney } from '../../src/dev/watched-journey.svelte.ts';
import App from '../../src/player/App.svelte';
import type { CatalogueEntry } from '../../src/player/catalogue.ts';
import { essay } from '../player/support/essay.ts';
import { slide } from '../player/support/page.ts';
import { fakePorts } from '../player/support/ports.ts';
import { lateServices } from '../player/support/tutorial.ts';

/** « essai » as it stands on the shelf, broken. */
const broken: CatalogueEntry = { id: 'essai', service: '', parts: {} };
const word = (text: string) => screen.findByText(text);

/** Opens an address over a shelf that can be written anew. */
function openShelf(address: string, ...listed: CatalogueEntry[]) {
  const catalogue = [...listed];
  const ports = fakePorts(address);
  const deps = { catalogue, services: lateServices(), ports };
  const journey = new WatchedJourney(deps, document.body);
  const saves = new Saves(journey, deps);
  render(App, { props: { ...deps, journey, onshown: () => undefined } });
  const save = (...now: CatalogueEntry[]) => {
    catalogue.splice(0, catalogue.length, ...now);
    return saves.follow();
  };
  return { journey, saves, save, ports };
}

test('a text saved shows on the same slide, in the same way of learning, at the same address', async () => {
  const { save, ports } = openShelf('#/essai?mode=regarder', essay('Avant.'));
  await word('Avant.');
  const { address } = ports.places;
  await save(essay('Après.'));
  expect(await word('Après.')).toBeVisible();
  expect(document.querySelector('[data-mode]')).toHaveAttribute('data-mode', 'regarder');
  expect(ports.places.address).toBe(address);
});

test('a trail that still leads on leads there; « Précédent » comes back from it', async () => {
  const { save } = openShelf('#/essai', essay('Avant.'));
  await word('Avant.');
  await userEvent.click(screen.getByRole('button', { name: 'Suivant' }));
  await word('C’est fini.');
  await save(essay('Après.'));
  expect(slide()).toBe('fin');
  await userEvent.click(screen.getByRole('button', { name: 'Précédent' }));
  expect(await word('Après.')).toBeVisible();
});

test('a trail that stops is taken up again when the tutorial is mended, unless one has gone on', async () => {
  const [sound, other] = [
    essay('Avant.'),
    essay('Avant. [Fin](choose:fin)', { stage: "'none'", event: 'choose.fin' }),
  ];
  const { save, saves, journey } = openShelf('#/essai/fin', sound);
  await word('C’est fini.');
  await save(other);
  await waitFor(() => expect(slide()).toBe('un'));
  expect(saves.stop).toEqual({ gesture: { do: 'next' }, slide: 'un' });
  await save(sound);
  await waitFor(() => expect(slide()).toBe('fin'));
  expect(saves.stop).toBeUndefined();
  await save(other);
  await waitFor(() => expect(slide()).toBe('un'));
  await userEvent.click(screen.getByRole('button', { name: 'Fin' }));
  expect(slide()).toBe('fin');
  expect(saves.stop).toBeUndefined();
  expect(journey.run?.opened.session.frames).toHaveLength(2);
});

test('a tutorial broken under way waits as it was', async () => {
  const { save, journey } = openShelf('#/essai', essay('Avant.'));
  await word('Avant.');
  const { shown } = journey;
  await save(broken);
  expect(journey.shown).toBe(shown);
  await save(essay('Après.'));
  expect(await word('Après.')).toBeVisible();
});

test.each([
  ['that is broken', [broken]],
  ['that is not there', []],
])('an address of a tutorial %s opens when it is', async (_, before) => {
  const { save, journey } = openShelf('#/essai', ...before);
  await waitFor(() => expect(journey.shown).toBeDefined());
  await save(essay('Après.'));
  expect(await word('Après.')).toBeVisible();
});

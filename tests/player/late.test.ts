import { expect, test, vi } from 'vitest';
import { here, send, start } from '../../src/engine/play/session.ts';
import { late } from '../../src/player/late.ts';
import { monEspaceSante } from '../../src/services/index.ts';
import { world } from './support/tutorial.ts';

const next = { do: 'next' } as const;

test('a tutorial goes on without its service up to the first slide that shows it, and from there once it is loaded', async () => {
  const simulation = late(() => Promise.resolve(monEspaceSante));
  const opening = [next, next, next].reduce(send, start({ ...world, simulation }));
  expect(here(opening).slide).toBe('prerequis');
  expect(send(opening, next)).toBe(opening);
  await simulation.load();
  const shown = send(opening, next);
  expect(here(shown).slide).toBe('adresse');
  expect(here(shown).service.value).toBe('nouvel-onglet');
});

test('a simulation that can’t be loaded is asked for again', async () => {
  const load = vi.fn(() => Promise.resolve(monEspaceSante)).mockRejectedValueOnce(new Error('network'));
  const simulation = late(load);
  await expect(simulation.load()).rejects.toThrow('network');
  await simulation.load();
  expect(simulation.notLoaded).toBe(false);
  expect(simulation.manifest.id).toBe('mon-espace-sante');
});

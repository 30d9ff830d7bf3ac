import { expect, test, vi } from 'vitest';
import { here, send, start } from '../../src/engine/play/session.ts';
import { late } from '../../src/player/late.ts';
import { mediatheque } from '../../src/services/index.ts';
import { detours } from './support/shelf.ts';

const next = { do: 'next' } as const;

test('a tutorial goes on without its service up to the first slide that shows it, and from there once it is loaded', async () => {
  const simulation = late(() => Promise.resolve(mediatheque));
  const opening = send(start({ ...detours.world, simulation }), next);
  expect(here(opening).slide).toBe('avant');
  expect(send(opening, next)).toBe(opening);
  await simulation.load();
  const shown = send(opening, next);
  expect(here(shown).slide).toBe('ma-carte');
  expect(here(shown).service.value).toBe('connexion');
});

test('a simulation that can’t be loaded is asked for again', async () => {
  const load = vi.fn(() => Promise.resolve(mediatheque)).mockRejectedValueOnce(new Error('network'));
  const simulation = late(load);
  await expect(simulation.load()).rejects.toThrow('network');
  await simulation.load();
  expect(simulation.notLoaded).toBe(false);
  expect(simulation.manifest.id).toBe('mediatheque');
});

import { describe, expect, test, vi } from 'vitest';
import type { CatalogueEntry } from '../../src/player/catalogue.ts';
import { gather } from '../../src/player/gather.ts';
import { listed } from './support/tutorial.ts';

const french = listed.parts.fr!;
const withParts = (parts: Partial<CatalogueEntry['parts'][string]>): CatalogueEntry => ({
  ...listed,
  parts: { fr: { ...french, ...parts } },
});
const cut = () => Promise.reject(new Error('network'));

test('the first slides are there at once, with all that every slide needs', async () => {
  const { flow, words } = await gather(withParts({ rest: cut }), 'fr');
  expect(Object.keys(flow.slides)).toContain(flow.initial);
  expect(Object.keys(words.slides)).toEqual(Object.keys(flow.slides));
  expect(Object.keys(words.chapters)).toHaveLength(6);
  expect(flow.slides).not.toHaveProperty('fin');
});

test('it rejects without them', async () => {
  await expect(gather(withParts({ first: cut }), 'fr')).rejects.toThrow('network');
});

describe('the other slides', () => {
  test('come into what was there', async () => {
    const { flow, words, whole } = await gather(listed, 'fr');
    await whole();
    expect(flow.slides.fin?.end).toBe(true);
    expect(words.slides.fin?.title).toBe('Fin de parcours');
  });

  test('are loaded once, however often they are asked for', async () => {
    const rest = vi.fn(french.rest);
    const { whole } = await gather(withParts({ rest }), 'fr');
    await Promise.all([whole(), whole()]);
    await whole();
    expect(rest).toHaveBeenCalledOnce();
  });

  test('that can’t be loaded are asked for again', async () => {
    const rest = vi.fn(french.rest).mockImplementationOnce(cut);
    const { flow, whole } = await gather(withParts({ rest }), 'fr');
    await expect(whole()).rejects.toThrow('network');
    expect(flow.slides).not.toHaveProperty('fin');
    await whole();
    expect(flow.slides).toHaveProperty('fin');
  });

  test('come to nobody else', async () => {
    const { whole } = await gather(listed, 'fr');
    await whole();
    expect((await gather(listed, 'fr')).flow.slides).not.toHaveProperty('fin');
  });
});

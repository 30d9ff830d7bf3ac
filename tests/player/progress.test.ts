import { describe, expect, test } from 'vitest';
import {
  forgetProgress,
  keepProgress,
  lastVisited,
  type Progress,
  readProgress,
  restoreProgress,
} from '../../src/player/progress.ts';
import { readSettings, writeSettings } from '../../src/player/settings.ts';
import { memory } from './support/ports.ts';

const entry: Omit<Progress, 'visit'> = {
  slide: 'chercher',
  step: 2,
  length: 13,
  done: false,
  trail: [],
  mode: 'guide',
};
const blocked = { read: () => undefined, write: () => false, remove: () => undefined };

describe('what is kept', () => {
  test('is read again, beside what another tab left meanwhile', () => {
    const store = memory();
    keepProgress(store, 'mediatheque', entry);
    keepProgress(store, 'detours', { ...entry, slide: 'ouvrir', step: 2 });
    keepProgress(store, 'mediatheque', { ...entry, slide: 'fin', step: 13 });
    const kept = readProgress(store);
    expect(Object.keys(kept)).toEqual(['mediatheque', 'detours']);
    expect(kept.mediatheque).toMatchObject({ slide: 'fin', step: 13 });
    expect(kept.detours).toMatchObject({ slide: 'ouvrir', step: 2 });
  });

  test('stays done when the tutorial is begun again', () => {
    const store = memory();
    keepProgress(store, 'mediatheque', { ...entry, done: true });
    keepProgress(store, 'mediatheque', entry);
    expect(readProgress(store).mediatheque?.done).toBe(true);
  });

  test('is forgotten whole, and can be brought back; the settings stay', () => {
    const store = memory();
    writeSettings(store, { singleKeys: false });
    keepProgress(store, 'mediatheque', entry);
    const kept = readProgress(store);
    expect(forgetProgress(store)).toEqual({});
    expect(readProgress(store)).toEqual({});
    expect(readSettings(store).singleKeys).toBe(false);
    restoreProgress(store, kept);
    expect(readProgress(store)).toEqual(kept);
  });

  test('of a later version is left as it is', () => {
    const store = memory();
    store.write('progression', { version: 99, tutorials: { mediatheque: 'elsewhere' } });
    keepProgress(store, 'mediatheque', entry);
    expect(store.read('progression')).toEqual({ version: 99, tutorials: { mediatheque: 'elsewhere' } });
  });

  test('is nothing where the store is blocked or full', () => {
    keepProgress(blocked, 'mediatheque', entry);
    expect(readProgress(blocked)).toEqual({});
    expect(writeSettings(blocked, { singleKeys: false })).toEqual({ singleKeys: false });
  });
});

describe('the tutorial visited last', () => {
  test('is the one to take up', () => {
    const store = memory();
    for (const tutorial of ['mediatheque', 'detours', 'mediatheque']) keepProgress(store, tutorial, entry);
    expect(lastVisited(readProgress(store))?.[0]).toBe('mediatheque');
  });

  test('is not one that stands at its end', () => {
    const store = memory();
    keepProgress(store, 'detours', entry);
    keepProgress(store, 'mediatheque', { ...entry, step: 13 });
    expect(lastVisited(readProgress(store))?.[0]).toBe('detours');
    expect(lastVisited({})).toBeUndefined();
  });
});

describe('what can’t be read', () => {
  const sound = { ...entry, visit: 1 };

  test.each([
    ['nothing', null],
    ['a text', 'abc'],
    ['a list', [sound]],
    ['an older version', { version: 0, tutorials: { mediatheque: sound } }],
    ['a version to come', { version: 2, tutorials: { mediatheque: sound } }],
    ['no version', { tutorials: { mediatheque: sound } }],
    ['a list of tutorials', { version: 1, tutorials: [sound] }],
  ])('%s counts as nothing', (_, kept) => {
    expect(readProgress(memory({ progression: kept }))).toEqual({});
  });

  test.each([
    ['no slide', { slide: 7 }],
    ['half a step', { step: 1.5 }],
    ['no length', { length: null }],
    ['a word for done', { done: 'oui' }],
    ['no trail', { trail: {} }],
    ['no mode', { mode: undefined }],
    ['an unknown mode', { mode: 'voler' }],
    ['a gesture that is none', { trail: ['press'] }],
    ['a nameless gesture', { trail: [{ at: 'resultats.livre-lentes' }] }],
  ])('an entry with %s hides none of the others', (_, spoilt) => {
    const tutorials = { mediatheque: { ...sound, ...spoilt }, detours: sound };
    expect(readProgress(memory({ progression: { version: 1, tutorials } }))).toEqual({ detours: sound });
  });
});

describe('the settings', () => {
  test('are kept', () => {
    const store = memory();
    writeSettings(store, { singleKeys: false });
    expect(readSettings(store)).toEqual({ singleKeys: false });
  });

  test.each([null, 'non', {}, { singleKeys: 'non' }])('%j leaves the keys on', (kept) => {
    expect(readSettings(memory({ reglages: kept }))).toEqual({ singleKeys: true });
  });
});

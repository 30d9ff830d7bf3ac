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
  slide: 'adresse',
  step: 5,
  length: 13,
  done: false,
  trail: [],
  mode: 'guide',
};
const blocked = { read: () => undefined, write: () => false, remove: () => undefined };

describe('what is kept', () => {
  test('is read again, beside what another tab left meanwhile', () => {
    const store = memory();
    keepProgress(store, 'connexion', entry);
    keepProgress(store, 'messagerie', { ...entry, slide: 'ouvrir', step: 2 });
    keepProgress(store, 'connexion', { ...entry, slide: 'fin', step: 13 });
    const kept = readProgress(store);
    expect(Object.keys(kept)).toEqual(['connexion', 'messagerie']);
    expect(kept.connexion).toMatchObject({ slide: 'fin', step: 13 });
    expect(kept.messagerie).toMatchObject({ slide: 'ouvrir', step: 2 });
  });

  test('stays done when the tutorial is begun again', () => {
    const store = memory();
    keepProgress(store, 'connexion', { ...entry, done: true });
    keepProgress(store, 'connexion', entry);
    expect(readProgress(store).connexion?.done).toBe(true);
  });

  test('is forgotten whole, and can be brought back; the settings stay', () => {
    const store = memory();
    writeSettings(store, { singleKeys: false });
    keepProgress(store, 'connexion', entry);
    const kept = readProgress(store);
    expect(forgetProgress(store)).toEqual({});
    expect(readProgress(store)).toEqual({});
    expect(readSettings(store).singleKeys).toBe(false);
    restoreProgress(store, kept);
    expect(readProgress(store)).toEqual(kept);
  });

  test('of a later version is left as it is', () => {
    const store = memory();
    store.write('progression', { version: 99, tutorials: { connexion: 'elsewhere' } });
    keepProgress(store, 'connexion', entry);
    expect(store.read('progression')).toEqual({ version: 99, tutorials: { connexion: 'elsewhere' } });
  });

  test('is nothing where the store is blocked or full', () => {
    keepProgress(blocked, 'connexion', entry);
    expect(readProgress(blocked)).toEqual({});
    expect(writeSettings(blocked, { singleKeys: false })).toEqual({ singleKeys: false });
  });
});

describe('the tutorial visited last', () => {
  test('is the one to take up', () => {
    const store = memory();
    for (const tutorial of ['connexion', 'messagerie', 'connexion']) keepProgress(store, tutorial, entry);
    expect(lastVisited(readProgress(store))?.[0]).toBe('connexion');
  });

  test('is not one that stands at its end', () => {
    const store = memory();
    keepProgress(store, 'messagerie', entry);
    keepProgress(store, 'connexion', { ...entry, step: 13 });
    expect(lastVisited(readProgress(store))?.[0]).toBe('messagerie');
    expect(lastVisited({})).toBeUndefined();
  });
});

describe('what can’t be read', () => {
  const sound = { ...entry, visit: 1 };

  test.each([
    ['nothing', null],
    ['a text', 'abc'],
    ['a list', [sound]],
    ['an older version', { version: 0, tutorials: { connexion: sound } }],
    ['a version to come', { version: 2, tutorials: { connexion: sound } }],
    ['no version', { tutorials: { connexion: sound } }],
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
    ['a nameless gesture', { trail: [{ at: 'accueil-public.connexion' }] }],
  ])('an entry with %s hides none of the others', (_, spoilt) => {
    const tutorials = { connexion: { ...sound, ...spoilt }, messagerie: sound };
    expect(readProgress(memory({ progression: { version: 1, tutorials } }))).toEqual({ messagerie: sound });
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

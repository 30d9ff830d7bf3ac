import { expect, test } from 'vitest';
import { helpRows } from '../../src/player/help-rows.ts';
import { keymap } from '../../src/player/keymap.ts';

const rows = helpRows();
const keysOf = (intent: string) => rows.find((row) => row.intent === intent)?.keys;

test('each intent of the keymap has one row, and words', () => {
  expect(rows.map(({ intent }) => intent)).toEqual([...new Set(keymap.map(({ intent }) => intent))]);
  expect(rows.every(({ says }) => says !== '')).toBe(true);
});

test('keys have the names that a French keyboard gives them, once each', () => {
  expect(keysOf('main')).toEqual(['→', 'Espace', 'Page ↓']);
  expect(keysOf('back')).toEqual(['←', 'Page ↑']);
  expect(keysOf('first')).toEqual(['Début']);
  expect(keysOf('hotspot')).toEqual(['1 … 9']);
  expect(keysOf('fullScreen')).toEqual(['F']);
  expect(keysOf('help')).toEqual(['?']);
});

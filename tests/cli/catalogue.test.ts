import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/cli/catalogue/catalogue.ts';
import { effectsOf } from '../../src/cli/catalogue/effects.ts';
import { monEspaceSante } from '../../src/services/index.ts';
import { door } from '../engine/fixtures/door.ts';

describe('what gestures do', () => {
  test('is seen by making them, from every scene on', () => {
    const { causes, leads } = effectsOf(door);
    expect(causes.get('entree')).toEqual(['press.porte.entrer', 'press.porte.sonnette']);
    expect(causes.get('refus')).toEqual(['press.porte.entrer', 'press.porte.sonnette']);
    expect(causes.get('sortie')).toEqual(['press.salle.sortir']);
    expect(leads).toEqual(
      new Map([
        ['porte.entrer', ['salle']],
        ['porte.sonnette', ['salle']],
        ['salle.sortir', ['porte']],
      ]),
    );
  });

  test('accounts for every fact of the service', () => {
    expect([...effectsOf(monEspaceSante).causes.keys()].sort()).toEqual([...monEspaceSante.facts].sort());
  });
});

test('the list of the service’s names is up to date: npm run service writes it', async () => {
  const file = 'tutorials/mon-espace-sante.md';
  const options = await resolveConfig(file);
  const written = await format(catalogue(monEspaceSante), { ...options, parser: 'markdown' });
  expect(readFileSync(file, 'utf8')).toBe(written);
});

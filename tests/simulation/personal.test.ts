import { expect, test } from 'vitest';
import { looksPersonal } from '../../src/simulation/mon-espace-sante/personal.ts';

test.each([
  'jean.dupont@gmail.com',
  'jean@example.org.gmail.com',
  'jean@notexample.org',
  '06 12 34 56 78',
  '0612345678',
  '+33 6 12 34 56 78',
  '1 84 05 75 116 001 42',
  '2840575116001',
  '2 84 05 2A 116 001 42',
])('« %s » could be somebody’s', (text) => {
  expect(looksPersonal(text)).toBe(true);
});

test.each([
  'colette.vasseur@example.org',
  'sorties@club-de-marche.example.org',
  '06 39 98 01 42',
  '2 69 01 99 000 000 70',
  'colette.vasseur',
  '482 913',
  '',
])('« %s » is of the fiction, or nothing of the kind', (text) => {
  expect(looksPersonal(text)).toBe(false);
});

import { expect, test } from 'vitest';
import {
  looksPersonal,
  mentionsPersonal,
  withoutPersonal,
} from '../../../src/services/mon-espace-sante/common/personal.ts';

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

test.each([
  ['Écrivez-moi à jean.dupont@gmail.com.', 'Écrivez-moi à .'],
  ['Mon numéro : 06 12 34 56 78, ou 01.23.45.67.89', 'Mon numéro : , ou '],
  ['Sécurité sociale 1 84 05 75 116 001 42 merci', 'Sécurité sociale  merci'],
  ['Né en Corse : 1 84 05 2A 116 001 42', 'Né en Corse : '],
])('« %s » mentions somebody’s data, which can be left out', (text, without) => {
  expect(mentionsPersonal(text)).toBe(true);
  expect(withoutPersonal(text)).toBe(without);
});

test.each([
  'Bonjour Docteur, je viendrai le 21/06/2022 à 15 h 30.',
  'Mon adresse : colette.vasseur@example.org. Mon numéro : 06 39 98 01 42.',
  'Mon numéro de sécurité sociale : 2 69 01 99 000 000 70',
  '10 Mo, 1 024 octets, 75011 Paris',
  '',
])('« %s » mentions nothing of the kind', (text) => {
  expect(mentionsPersonal(text)).toBe(false);
  expect(withoutPersonal(text)).toBe(text);
});

import { expect, test } from 'vitest';
import {
  dateInDigits,
  dateInFull,
  dateInList,
  dayFromDigits,
  isFuture,
} from '../../../../src/services/mon-espace-sante/messages/dates.ts';

test.each([
  ['2022-06-14T09:12', '09:12'],
  ['2022-06-13T23:59', 'Hier'],
  ['2022-06-12T00:00', '12\u00a0juin'],
  ['2022-05-28T12:00', '28\u00a0mai'],
  ['2022-02-15T12:00', '15\u00a0févr.'],
  ['2022-02-01T12:00', '1er\u00a0févr.'],
  ['2021-12-31T12:00', '31/12/21'],
  ['2020-12-09T12:00', '09/12/20'],
])('in a list, %s is « %s »', (when, words) => {
  expect(dateInList(when)).toBe(words);
});

test('in full, and in digits', () => {
  expect(dateInFull('2022-02-01T08:05')).toBe('1er\u00a0février 2022 à 08:05');
  expect(dateInDigits('2022-02-01')).toBe('01/02/2022');
});

test.each([
  ['28/05/2022', '2022-05-28'],
  ['29/02/2020', '2020-02-29'],
  ['29/02/2022', undefined],
  ['31/04/2022', undefined],
  ['00/01/2022', undefined],
  ['28/13/2022', undefined],
  ['28/5/2022', undefined],
  ['28-05-2022', undefined],
  ['', undefined],
])('« %s » names the day %s', (text, day) => {
  expect(dayFromDigits(text)).toBe(day);
});

test('tomorrow is not there yet', () => {
  expect(isFuture('2022-06-14')).toBe(false);
  expect(isFuture('2022-06-15')).toBe(true);
});

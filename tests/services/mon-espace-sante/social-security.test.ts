import { expect, test } from 'vitest';
import { judgeNumber } from '../../../src/services/mon-espace-sante/recovery/social-security.ts';

/* Keys by hand: the remainder of the 13 first digits by 97, taken from 97; 2A counts as 19, 2B as 18.
 * 1 70 05 2A 001 000: 1700519001000 = 97 × 17531123721 + 63, 97 − 63 = 34.
 * 2 81 12 2B 033 000: 2811218033000 = 97 × 28981629206 + 18, 97 − 18 = 79.
 * 1 55 12 55 555 555: 1551255555555 = 97 × 15992325315 + 0, 97 − 0 = 97: the example of the hint is wrong on purpose. */
test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['2 69 01 99 000 000', 'wrong-length'],
  ['2 69 01 99 000 000 7', 'wrong-length'],
  ['2 69 01 99 000 000 701', 'wrong-length'],
  ['colette', 'wrong-length'],
  ['colette.vasseur.', 'wrong-length'],
  ['abcdefghijklmno', 'malformed'],
  ['9 69 01 99 000 000 70', 'malformed'],
  ['2 69 01 2C 000 000 70', 'malformed'],
  ['2 69 01 99 000 000 71', 'malformed'],
  ['1 55 12 55 555 555 55', 'malformed'],
  ['2 69 05 49 588 157 80', 'real'],
  ['1 70 05 2A 001 004 30', 'real'],
  ['2 81 12 2b 033 017 62', 'real'],
  ['1 55 12 55 555 555 97', 'real'],
  ['1 58 03 75 999 000 81', 'other'],
  ['1 70 05 2A 001 000 34', 'other'],
  ['1 70 05 2a 001 000 34', 'other'],
  ['1 70 05 2A 001 000 35', 'malformed'],
  ['2 81 12 2B 033 000 79', 'other'],
  ['2 81 12 2A 033 000 79', 'malformed'],
  ['2 69 01 99 000 000 70', 'expected'],
  ['269019900000070', 'expected'],
  [' 2\u00a069.01.99.000.000\u00a070 ', 'expected'],
])('« %s » is %s', (text, verdict) => {
  expect(judgeNumber(text)).toBe(verdict);
});

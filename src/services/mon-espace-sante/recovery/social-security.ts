import type { Verdict } from '../common/entry.ts';
import { colette } from '../people.ts';

/** A social security number without spaces: sex, year, month, department, commune, order, key. */
const SHAPE = /^[1-478]\d{4}(\d\d|2[ab])\d{8}$/;

const LENGTH = 15;

/** Verdict on a number, in the order of the service’s messages. */
export type NumberVerdict = Verdict | 'wrong-length';

const tight = (text: string) => text.toLowerCase().replace(/[\s.]/g, '');

/**
 * The key, last two digits: 97 minus the first thirteen digits modulo 97; Corsica’s 2A counts as 19, 2B as
 * 18.
 */
const keyOf = (number: string): number =>
  97 - Number(BigInt(number.slice(0, 13).replace('2a', '19').replace('2b', '18')) % 97n);

const isWellFormed = (number: string): boolean =>
  SHAPE.test(number) && keyOf(number) === Number(number.slice(13));

/** The order 000 is never attributed. */
const isFictional = (number: string): boolean => number.slice(10, 13) === '000';

export function judgeNumber(text: string): NumberVerdict {
  const number = tight(text);
  if (number === '') return 'empty';
  if (number.length !== LENGTH) return 'wrong-length';
  if (!isWellFormed(number)) return 'malformed';
  if (!isFictional(number)) return 'real';
  return number === tight(colette.number) ? 'expected' : 'other';
}

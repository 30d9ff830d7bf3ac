import { judge, type Verdict } from '../common/entry.ts';
import { colette } from '../people.ts';

/** Kinds of carte Vitale, with or without photo: place and length of the serial number depend on the kind. */
export const cards = ['avec-photo', 'sans-photo'] as const;
export type Card = (typeof cards)[number];

export type SerialVerdict = Verdict | 'wrong-length';

const DIGITS = /^\d+$/;
const lengths: Readonly<Record<Card, RegExp>> = { 'avec-photo': /^\d{11}$/, 'sans-photo': /^\d{8,13}$/ };

export function judgeSerial(text: string, card: Card): SerialVerdict {
  const digits = text.replace(/\s/g, '');
  if (DIGITS.test(digits) && !lengths[card].test(digits)) return 'wrong-length';
  return judge(digits, {
    shape: DIGITS,
    fictional: Object.values(colette.serials),
    expected: colette.serials[card],
  });
}

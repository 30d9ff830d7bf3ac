import { looksPersonal } from './personal.ts';

/**
 * What the service makes of a text, in the order of its messages: nothing written, wrong shape (a mail
 * address or the like apart), perhaps somebody’s real data, fictional but not the one expected, that one.
 */
export type Verdict = 'empty' | 'malformed' | 'real' | 'other' | 'expected';

interface Entry {
  readonly shape: RegExp;
  readonly fictional: readonly string[];
  readonly expected: string | undefined;
}

/** Slips of the finger after which a fictional text is still fictional. */
const SLIPS = 2;

/** Whether so many letters added, left out or changed make one text of the other. */
function within(slips: number, one: string, other: string): boolean {
  if (one === other) return true;
  const [rest, otherRest] = [one.slice(1), other.slice(1)];
  const [letter, otherLetter] = [one.at(0), other.at(0)];
  if (letter === otherLetter) return within(slips, rest, otherRest);
  if (slips === 0) return false;
  return [
    within(slips - 1, rest, other),
    within(slips - 1, one, otherRest),
    within(slips - 1, rest, otherRest),
  ].some(Boolean);
}

export function judge(text: string, { shape, fictional, expected }: Entry): Verdict {
  if (text === '') return 'empty';
  if (!shape.test(text)) return looksPersonal(text) ? 'real' : 'malformed';
  if (text === expected) return 'expected';
  return fictional.some((known) => within(SLIPS, known, text)) ? 'other' : 'real';
}

/** What may be said again in the field after a refusal: never what could be real. */
export const echo = (text: string, verdict: Verdict): string => (verdict === 'real' ? '' : text);

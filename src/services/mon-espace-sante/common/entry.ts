import { looksPersonal } from './personal.ts';

/**
 * How the service judges a text, in the order of its messages. `empty`: no text; `malformed`: wrong shape and
 * no personal data; `real`: possibly somebody’s real data; `other`: fictional but not the expected text;
 * `expected`: the expected text.
 */
export type Verdict = 'empty' | 'malformed' | 'real' | 'other' | 'expected';

interface Entry {
  readonly shape: RegExp;
  readonly fictional: readonly string[];
  readonly expected: string | undefined;
}

/** Most typing errors with which a fictional text still counts as fictional. */
const SLIPS = 2;

/** Whether at most `slips` letters added, removed or changed turn one text into the other. */
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

/** The text that a field may keep after a refusal: empty if it may be real data. */
export const echo = (text: string, verdict: Verdict): string => (verdict === 'real' ? '' : text);

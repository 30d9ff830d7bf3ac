import { echo, judge, type Verdict } from '../common/entry.ts';

/** The code that is sent to prove who one is, and what is written of it. */
export interface OneTimeCode {
  /** What it opens. */
  readonly purpose: 'connexion' | 'mot-de-passe';
  /** How many were sent: the code follows from it. */
  readonly sent: number;
  /** It was asked for again. */
  readonly again: boolean;
  /** The delay before another can be sent is running. */
  readonly waiting: boolean;
  readonly text: string;
  readonly refused: CodeRefusal;
}

export type CodeRefusal = 'empty' | 'malformed' | 'wrong' | 'real' | 'too-soon' | undefined;

export const oneTimeCode: OneTimeCode = {
  purpose: 'connexion',
  sent: 0,
  again: false,
  waiting: false,
  text: '',
  refused: undefined,
};

/** The nth code sent, six digits. */
export const codeNumber = (sent: number): string =>
  String((482_913 + 271_829 * (sent - 1)) % 1_000_000).padStart(6, '0');

const digits = (text: string) => text.replace(/\s/g, '');

const judgeCode = (code: OneTimeCode): Verdict =>
  judge(digits(code.text), {
    shape: /^\d{6}$/,
    fictional: Array.from({ length: code.sent }, (_, index) => codeNumber(index + 1)),
    expected: codeNumber(code.sent),
  });

export const provesIdentity = (code: OneTimeCode): boolean => judgeCode(code) === 'expected';

/** Another code is on its way: the ones before are of no use any more. */
export const sendCode = (code: OneTimeCode, purpose: OneTimeCode['purpose']): OneTimeCode => ({
  ...oneTimeCode,
  purpose,
  sent: code.sent + 1,
  waiting: true,
});

/** The delay is over: another code can be sent. */
export const waited = (code: OneTimeCode): OneTimeCode => ({
  ...code,
  waiting: false,
  refused: code.refused === 'too-soon' ? undefined : code.refused,
});

export const writeCode = (code: OneTimeCode, text: string): OneTimeCode => ({
  ...code,
  text,
  refused: undefined,
});

export function refuseCode(code: OneTimeCode): OneTimeCode {
  const verdict = judgeCode(code);
  const refused = verdict === 'other' || verdict === 'expected' ? 'wrong' : verdict;
  return { ...code, text: echo(code.text, verdict), refused };
}

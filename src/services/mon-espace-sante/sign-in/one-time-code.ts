import { echo, judge, type Verdict } from '../common/entry.ts';

/** The one-time code, and the text typed into its field. */
export interface OneTimeCode {
  /** What the code gives access to. */
  readonly purpose: 'connexion' | 'mot-de-passe';
  /** Number of codes sent, from which the current code is computed. */
  readonly sent: number;
  /** Whether the code was sent again. */
  readonly again: boolean;
  /** Whether the delay before another code can be sent is running. */
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

/** The nth code sent, with six digits. */
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

/** Sends another code, which makes the previous codes invalid. */
export const sendCode = (code: OneTimeCode, purpose: OneTimeCode['purpose']): OneTimeCode => ({
  ...oneTimeCode,
  purpose,
  sent: code.sent + 1,
  waiting: true,
});

/** Ends the delay, so that another code can be sent. */
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

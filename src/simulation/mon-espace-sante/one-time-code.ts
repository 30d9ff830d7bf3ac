import { echo, judge, type Verdict } from './entry.ts';

/** Where the code is sent. */
export type CodeWay = 'e-mail' | 'sms';

/** The code that is sent to prove who one is, and what is written of it. */
export interface OneTimeCode {
  readonly way: CodeWay | undefined;
  /** How many were sent: the code follows from it. */
  readonly sent: number;
  /** The delay before another can be sent is running. */
  readonly waiting: boolean;
  /** The message with the last code was looked at. */
  readonly read: boolean;
  readonly copied: boolean;
  readonly text: string;
  readonly refused: CodeRefusal;
}

export type CodeRefusal = 'empty' | 'malformed' | 'wrong' | 'real' | 'too-soon' | undefined;

export const oneTimeCode: OneTimeCode = {
  way: undefined,
  sent: 0,
  waiting: false,
  read: false,
  copied: false,
  text: '',
  refused: undefined,
};

/** The nth code sent, six digits. */
export const codeNumber = (sent: number): string =>
  String((482_913 + 271_829 * (sent - 1)) % 1_000_000).padStart(6, '0');

const digits = (text: string) => text.replace(/\s/g, '');

export const judgeCode = (code: OneTimeCode): Verdict =>
  judge(digits(code.text), {
    shape: /^\d{6}$/,
    fictional: Array.from({ length: code.sent }, (_, index) => codeNumber(index + 1)),
    expected: codeNumber(code.sent),
  });

export const provesIdentity = (code: OneTimeCode): boolean => judgeCode(code) === 'expected';

export const deliver = (code: OneTimeCode, way: CodeWay): OneTimeCode => ({
  ...oneTimeCode,
  way,
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

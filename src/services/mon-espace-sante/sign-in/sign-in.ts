import { echo, judge, type Verdict } from '../common/entry.ts';
import { colette, fictionalIdentifiers } from '../people.ts';

/** The form « Je m’identifie »: the texts typed, and the refusals of the last attempt. */
export interface SignIn {
  readonly identifier: string;
  readonly password: string;
  readonly refused: { readonly identifier: Refusal; readonly password: 'empty' | 'unknown' | undefined };
}

/** `unknown`: the identifier is well formed, but the service does not know this pair. */
export type Refusal = 'empty' | 'malformed' | 'real' | 'unknown' | undefined;

const nothingRefused: SignIn['refused'] = { identifier: undefined, password: undefined };

export const signIn: SignIn = { identifier: '', password: '', refused: nothingRefused };

const normal = (text: string) => text.trim().toLowerCase();

export const judgeIdentifier = (text: string): Verdict =>
  judge(normal(text), {
    shape: /^[a-z0-9._-]{8,100}$/,
    fictional: fictionalIdentifiers,
    expected: colette.identifier,
  });

/** `password`: the current password of the account. */
export const judgePassword = (text: string, password: string): 'empty' | 'other' | 'expected' =>
  text === '' ? 'empty' : text === password ? 'expected' : 'other';

export const writeIdentifier = (form: SignIn, identifier: string): SignIn => ({
  ...form,
  identifier,
  refused: { ...form.refused, identifier: undefined },
});

export const writePassword = (form: SignIn, password: string): SignIn => ({
  ...form,
  password,
  refused: {
    identifier: form.refused.identifier === 'unknown' ? undefined : form.refused.identifier,
    password: undefined,
  },
});

/**
 * Adds a message to each wrong field; of an unknown pair, the wrong field is refused. A password other than
 * that of the account may be somebody’s real password and is removed.
 */
export function refuse(form: SignIn, expected: string): SignIn {
  const verdict = judgeIdentifier(form.identifier);
  const judged = judgePassword(form.password, expected);
  return {
    identifier: echo(form.identifier, verdict),
    password: judged === 'expected' ? form.password : '',
    refused: {
      identifier: refusalOf(verdict, judged),
      password: passwordRefusal(verdict, judged),
    },
  };
}

type PasswordVerdict = ReturnType<typeof judgePassword>;

function refusalOf(verdict: Verdict, judged: PasswordVerdict): Refusal {
  if (verdict === 'expected') return undefined;
  if (verdict === 'other') return judged === 'empty' ? undefined : 'unknown';
  return verdict;
}

function passwordRefusal(verdict: Verdict, judged: PasswordVerdict): SignIn['refused']['password'] {
  if (judged === 'empty') return 'empty';
  return verdict === 'expected' && judged === 'other' ? 'unknown' : undefined;
}

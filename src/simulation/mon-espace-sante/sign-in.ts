import { echo, judge, type Verdict } from './entry.ts';
import { colette, fictionalIdentifiers } from './people.ts';

/** « Je m’identifie »: what is written, and what was refused at the last try. */
export interface SignIn {
  readonly identifier: string;
  readonly password: string;
  readonly refused: { readonly identifier: Refusal; readonly password: 'empty' | undefined };
}

/** `unknown`: well formed, but the service does not know this pair. */
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

/** `password`: the one of the account. */
export const judgePassword = (text: string, password: string): 'empty' | 'other' | 'expected' =>
  text === '' ? 'empty' : text === password ? 'expected' : 'other';

export const identifies = (form: SignIn, password: string): boolean =>
  judgeIdentifier(form.identifier) === 'expected' && judgePassword(form.password, password) === 'expected';

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
 * Says what is wrong, each message at its field; the pair as a whole is refused at the identifier.
 * A password other than the account’s may be somebody’s: it does not stay.
 */
export function refuse(form: SignIn, expected: string): SignIn {
  const verdict = judgeIdentifier(form.identifier);
  const judged = judgePassword(form.password, expected);
  const password = judged === 'empty' ? judged : undefined;
  return {
    identifier: echo(form.identifier, verdict),
    password: judged === 'expected' && verdict !== 'real' ? form.password : '',
    refused: { identifier: refusalOf(verdict, password), password },
  };
}

function refusalOf(verdict: Verdict, password: 'empty' | undefined): Refusal {
  if (verdict === 'empty' || verdict === 'malformed' || verdict === 'real') return verdict;
  return password ? undefined : 'unknown';
}

/** A password being chosen, kept in memory only. */
export interface NewPassword {
  readonly text: string;
  readonly confirmation: string;
  readonly refused: 'empty' | 'weak' | 'different' | undefined;
}

export const newPassword: NewPassword = { text: '', confirmation: '', refused: undefined };

/** The rules of the checklist, in the order of the screen. */
const rules = {
  length: /^.{9,}$/s,
  special: /[^\p{L}\d\s]/u,
  digit: /\d/,
  upper: /\p{Lu}/u,
  lower: /\p{Ll}/u,
} as const;

export type PasswordRule = keyof typeof rules;

export const passwordRules = Object.keys(rules) as readonly PasswordRule[];

export const follows = (text: string, rule: PasswordRule): boolean => rules[rule].test(text);

export const isStrong = (text: string): boolean => passwordRules.every((rule) => follows(text, rule));

export const writeNewPassword = (form: NewPassword, text: string): NewPassword => ({
  ...form,
  text,
  refused: undefined,
});

export const confirmPassword = (form: NewPassword, confirmation: string): NewPassword => ({
  ...form,
  confirmation,
  refused: undefined,
});

export function refuseNewPassword(form: NewPassword): NewPassword {
  const refused = form.text === '' ? 'empty' : isStrong(form.text) ? 'different' : 'weak';
  return { ...form, refused };
}

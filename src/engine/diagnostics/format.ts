import type { Diagnostic } from './diagnostic.ts';
import { messages as english } from './messages/en.ts';
import { type Advice, messages } from './messages/fr.ts';
import type { Problem } from './problem.ts';
import { typeset } from './typeset.ts';

const tables = { fr: messages, en: english };

/** Languages of the messages. */
export type Lang = keyof typeof tables;

export const isLang = (lang: string): lang is Lang => Object.hasOwn(tables, lang);

/** The message and the fix of a diagnostic, in a language. */
export function format(
  { code, severity, params, edit, ...location }: Diagnostic,
  lang: Lang = 'fr',
): Problem {
  const advise = tables[lang][code] as (...params: readonly unknown[]) => Advice;
  const { message, fix } = advise(...params);
  const set = lang === 'fr' ? typeset : (text: string) => text;
  const words = { message: set(message), fix: set(fix) };
  return { rule: code, severity, ...words, ...location, ...(edit && { edit }) };
}

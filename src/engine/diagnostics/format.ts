import { typeset } from './typeset.ts';
import { type Advice, messages } from './messages/fr.ts';
import { messages as english } from './messages/en.ts';
import type { Problem } from './problem.ts';
import type { Fault } from './diagnostic.ts';
import { severityOf } from '../check/severity.ts';

const tables = { fr: messages, en: english };

/** Languages in which problems are told. */
export type Lang = keyof typeof tables;

export const isLang = (lang: string): lang is Lang => Object.hasOwn(tables, lang);

/** A fault in words. */
export function told({ rule, params, ...spot }: Fault, lang: Lang = 'fr'): Problem {
  const tell = tables[lang][rule] as (...params: readonly unknown[]) => Advice;
  const { message, fix } = tell(...params);
  const set = lang === 'fr' ? typeset : (text: string) => text;
  return { rule, severity: severityOf(rule), message: set(message), fix: set(fix), ...spot };
}

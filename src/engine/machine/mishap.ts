import ts from '#typescript';
import type { Place } from '../check/problem.ts';

/** What commonly makes a machine.ts unreadable, where it was done. */
export type Mishap =
  | { readonly rule: 'machine-quote'; readonly at: Place; readonly sign: string }
  | { readonly rule: 'machine-bare-name'; readonly at: Place; readonly sign: string }
  | { readonly rule: 'machine-unclosed'; readonly at: Place; readonly sign: string };

interface Opened {
  readonly at: Place;
  readonly sign: string;
  /** Characters before the first thing of its line. */
  readonly indent: number;
}

/** Looks for a common mishap in a file that can't be read; lines and columns from 1. */
export const mishapIn = (source: string): Mishap | undefined => slipIn(source) ?? unclosedIn(source);

/** A quotation mark from a text processor, or a name with a hyphen and no quotation marks. */
function slipIn(source: string): Mishap | undefined {
  for (const [index, line] of source.split('\n').entries()) {
    const code = line.replace(/'[^']*'/g, (text) => ' '.repeat(text.length)).replace(/\/\/.*/, '');
    const quote = /[‘’“”«»]/.exec(code);
    if (quote)
      return { rule: 'machine-quote', at: { line: index + 1, column: quote.index + 1 }, sign: quote[0] };
    const name = /(?<=^\s*|[{,]\s*)[\p{L}\d]+(?:-[\p{L}\d]+)+(?=\s*:)/u.exec(code);
    if (name)
      return { rule: 'machine-bare-name', at: { line: index + 1, column: name.index + 1 }, sign: name[0] };
  }
  return undefined;
}

const closers: Readonly<Record<string, string>> = { '{': '}', '(': ')' };

/** A brace whose line something not deeper follows, other than what closes it. */
function unclosedIn(source: string): Mishap | undefined {
  const opened: Opened[] = [];
  let line = 0;
  for (const token of tokensOf(source)) {
    const [last] = opened.slice(-1);
    const isFirst = token.at.line > line;
    line = token.at.line;
    const closes = last && token.sign === closers[last.sign];
    if (last && isFirst && !closes && token.indent <= last.indent)
      return { rule: 'machine-unclosed', at: last.at, sign: last.sign };
    if (closes) opened.pop();
    else if (token.sign in closers) opened.push(token);
  }
  return undefined;
}

function* tokensOf(source: string): Generator<Opened> {
  const file = ts.createSourceFile('machine.ts', source, ts.ScriptTarget.ES2023);
  const scanner = ts.createScanner(ts.ScriptTarget.ES2023, true, ts.LanguageVariant.Standard, source);
  const lines = source.split('\n');
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
    const { line, character } = file.getLineAndCharacterOfPosition(scanner.getTokenStart());
    const indent = lines[line]?.search(/\S/) ?? 0;
    yield { at: { line: line + 1, column: character + 1 }, sign: scanner.getTokenText(), indent };
  }
}

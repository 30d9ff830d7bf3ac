import ts from '#typescript';
import type { Position } from '../../diagnostics/position.ts';

/** A common mistake that makes a machine.ts unreadable, and its position. */
export interface Mishap {
  readonly rule: 'machine-quote' | 'machine-apostrophe' | 'machine-bare-name' | 'machine-unclosed';
  readonly at: Position;
  /** The wrong sign, or the name that lacks quotation marks. */
  readonly sign: string;
}

interface Bracket {
  readonly at: Position;
  readonly sign: string;
  /** Number of characters before the first token of its line. */
  readonly indent: number;
}

/** Searches a file that can't be parsed for a common mistake; lines and columns from 1. */
export const mishapIn = (source: string): Mishap | undefined => slipIn(source) ?? unclosedIn(source);

/**
 * Mistakes in a line without its strings and comments: typographic quotation mark, unpaired apostrophe, name
 * without quotation marks.
 */
const slips = [
  ['machine-quote', /[‘’“”«»]/],
  ['machine-apostrophe', /'/],
  ['machine-bare-name', /(?<=^\s*|[{,]\s*)[\p{L}\d]+(?:-[\p{L}\d]+)+(?=\s*:)/u],
] as const;

const blank = (text: string): string => ' '.repeat(text.length);

function slipIn(source: string): Mishap | undefined {
  for (const [index, line] of source.split('\n').entries()) {
    const code = line.replace(/'[^']*'|"[^"]*"/g, blank).replace(/\/\/.*/, '');
    for (const [rule, pattern] of slips) {
      const found = pattern.exec(code);
      if (found) return { rule, at: { line: index + 1, column: found.index + 1 }, sign: found[0] };
    }
  }
  return undefined;
}

const closers: Readonly<Record<string, string>> = { '{': '}', '(': ')' };

/**
 * An opening brace or parenthesis followed by a line that is not indented deeper and does not start with its
 * closing sign.
 */
function unclosedIn(source: string): Mishap | undefined {
  const opened: Bracket[] = [];
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

function* tokensOf(source: string): Generator<Bracket> {
  const file = ts.createSourceFile('machine.ts', source, ts.ScriptTarget.ES2023);
  const scanner = ts.createScanner(ts.ScriptTarget.ES2023, true, ts.LanguageVariant.Standard, source);
  const lines = source.split('\n');
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
    const { line, character } = file.getLineAndCharacterOfPosition(scanner.getTokenStart());
    const indent = lines[line]?.search(/\S/) ?? 0;
    yield { at: { line: line + 1, column: character + 1 }, sign: scanner.getTokenText(), indent };
  }
}

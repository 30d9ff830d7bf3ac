import type { MarkedToken, Token, Tokens } from 'marked';
import type { Inline } from '../../flow/words.ts';
import { plainText } from '../../flow/plain-text.ts';
import { readTarget } from './links.ts';
import type { Reading } from './slide-reading.ts';
import { unsupported } from './unsupported.ts';
import { typeset } from '../../diagnostics/typeset.ts';

/** The parts of a line. */
export function readInline(tokens: readonly Token[], reading: Reading): Inline[] {
  const words = tokens.flatMap((token) =>
    reading.locate(token.raw, (offset) => readOne(token as MarkedToken, offset, reading)),
  );
  return words.reduce<Inline[]>(joinText, []);
}

function joinText(words: Inline[], next: Inline): Inline[] {
  const last = words.at(-1);
  if (typeof last === 'string' && typeof next === 'string') words[words.length - 1] = last + next;
  else words.push(next);
  return words;
}

function readOne(token: MarkedToken, offset: number, reading: Reading): Inline[] {
  switch (token.type) {
    case 'strong':
      return [{ strong: readInline(token.tokens, reading) }];
    case 'em':
      return [{ em: readInline(token.tokens, reading) }];
    case 'codespan':
      return [{ code: token.text }];
    case 'br':
      return [{ br: true }];
    case 'link':
      return readLink(token, offset, reading);
    case 'image':
      reading.report(offset, 'picture-in-a-line');
      return [];
    case 'html':
      if (!token.text.startsWith('</')) reading.report(offset, 'raw-html');
      return [typeset(token.text.replaceAll('\n', ' '))];
    case 'escape':
    case 'text':
      return [typeset(token.text.replaceAll('\n', ' '))];
    default:
      return readUnsupported(token, offset, reading);
  }
}

function readUnsupported(token: MarkedToken, offset: number, reading: Reading): Inline[] {
  reading.report(offset, 'not-supported', unsupported(token.type));
  return 'tokens' in token ? readInline(token.tokens, reading) : [];
}

function readLink(link: Tokens.Link, offset: number, reading: Reading): Inline[] {
  const text = readInline(link.tokens, reading);
  const target = readTarget(link.href);
  if (text.length === 0) reading.report(offset, 'link-without-text');
  if ('says' in target)
    reading.says.push({ says: target.says, words: plainText(text), at: reading.positionAt(offset) });
  if (!('refused' in target)) return [{ ...target, text }];
  if (target.refused === 'link-wrong-target')
    reading.report(offset, target.refused, shorten(link.href), target.example);
  else reading.report(offset, target.refused, shorten(link.href));
  return text;
}

const shorten = (address: string): string => (address.length > 60 ? `${address.slice(0, 60)}…` : address);

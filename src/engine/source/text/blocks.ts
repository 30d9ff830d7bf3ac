import type { MarkedToken, Token, Tokens } from 'marked';
import { near } from '../../diagnostics/near.ts';
import { isPicturePath } from '../../flow/pictures.ts';
import type { Block } from '../../flow/words.ts';
import { readInline } from './inline.ts';
import type { Directive } from './markdown.ts';
import type { Reading } from './slide-reading.ts';
import { unsupported } from './unsupported.ts';

/** The blocks of a slide's text. */
export function readBlocks(tokens: readonly Token[], reading: Reading): Block[] {
  return tokens.flatMap((token) =>
    reading.locate(token.raw, (...span) => readOne(token as MarkedToken | Directive, span, reading)),
  );
}

/** Start and end of a block in the file. */
type Span = readonly [start: number, end: number];

function readOne(token: MarkedToken | Directive, span: Span, reading: Reading): Block[] {
  const [offset] = span;
  switch (token.type) {
    case 'space':
    case 'def':
      return [];
    case 'paragraph':
    case 'text':
      return readParagraph(token as Tokens.Paragraph, span, reading);
    case 'html':
      reading.report(offset, 'raw-html');
      return [{ p: [(token as Tokens.HTML).text.trim()] }];
    case 'list':
      return [readList(token, reading)];
    case 'directive':
      return readDirective(token, offset, reading);
    default:
      return readUnsupported(token, offset, reading);
  }
}

function readParagraph({ tokens }: Tokens.Paragraph, [start, end]: Span, reading: Reading): Block[] {
  const [only] = tokens;
  if (tokens.length === 1 && only?.type === 'image') return readPicture(only as Tokens.Image, reading);
  reading.paragraphs.push({ source: reading.slice(start, end), at: reading.positionAt(start) });
  return [{ p: readInline(tokens, reading) }];
}

function readPicture({ raw, href, text: alt }: Tokens.Image, reading: Reading): Block[] {
  return reading.locate(raw, (offset) => {
    if (!isPicturePath(href)) {
      reading.report(offset, 'picture-not-allowed', href.slice(0, 60));
      return [];
    }
    if (!alt.trim()) reading.report(offset, 'picture-without-alt');
    reading.pictures.push({ image: href, at: reading.positionAt(offset) });
    return [{ image: href, alt }];
  });
}

function readList({ items, ordered, start }: Tokens.List, reading: Reading): Block {
  const list = items.map(({ raw, tokens }) => reading.locate(raw, () => readBlocks(tokens, reading)));
  return { list, ordered, start: start === '' ? 1 : start };
}

const directives = ['note', 'accompagnant'];

function readDirective(directive: Directive, offset: number, reading: Reading): Block[] {
  const { name, closed, tokens = [] } = directive;
  if (!closed) reading.report(offset, 'directive-unclosed');
  else if (!directives.includes(name))
    reading.report(offset, 'directive-unknown', name.slice(0, 60), near(name, directives));
  const blocks = readBlocks(tokens, reading);
  if (name === 'note') return [{ note: blocks }];
  return name === 'accompagnant' ? [{ accompagnant: blocks }] : blocks;
}

/** Reports Markdown that slides don't show, and still reads its links. */
function readUnsupported(token: MarkedToken | Directive, offset: number, reading: Reading): Block[] {
  if (token.type === 'heading') {
    reading.report(offset, 'heading-level');
    return [{ p: readInline(token.tokens, reading) }];
  }
  reading.report(offset, 'not-supported', unsupported(token.type));
  return token.type === 'blockquote' ? readBlocks(token.tokens, reading) : [];
}

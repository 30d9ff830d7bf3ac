import { Marked, type TokenizerAndRendererExtension, type Tokens } from 'marked';

/** `::: name` … `:::`. Without `closed`, a single line of colons. */
export interface Directive extends Tokens.Generic {
  readonly type: 'directive';
  readonly name: string;
  readonly closed: boolean;
}

const opening = /^:::+[ \t]*(.*)(?:\n|$)/;
const closing = /^:::+[ \t]*(?:\n|$)/m;

const directive: TokenizerAndRendererExtension = {
  name: 'directive',
  level: 'block',
  start: (source) => /^:::/m.exec(source)?.index,
  tokenizer(source): Directive | undefined {
    const open = opening.exec(source);
    if (!open) return undefined;
    const [line, name = ''] = open;
    const rest = source.slice(line.length);
    const close = name.trim() ? closing.exec(rest) : null;
    if (!close) return { type: 'directive', raw: line, name: name.trim(), closed: false, tokens: [] };
    const raw = line + rest.slice(0, close.index + close[0].length);
    const tokens = this.lexer.blockTokens(rest.slice(0, close.index), []);
    return { type: 'directive', raw, name: name.trim(), closed: true, tokens };
  },
};

const marked = new Marked({
  extensions: [directive],
  /** An address without link syntax stays text, because the learner types it. */
  tokenizer: { url: () => undefined },
});

/** Splits Markdown into tokens. The time is bounded only for texts that `limits.ts` accepts. */
export const lex = (text: string) => new marked.Lexer(marked.defaults).lex(text);

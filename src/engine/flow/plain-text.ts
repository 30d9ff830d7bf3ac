import type { Block, Inline } from './words.ts';

/** The text of a line, without formatting. */
export const plainText = (words: readonly Inline[]): string =>
  words
    .map((word) => {
      if (typeof word === 'string') return word;
      if ('br' in word) return ' ';
      if ('code' in word) return word.code;
      if ('strong' in word) return plainText(word.strong);
      return plainText('em' in word ? word.em : word.text);
    })
    .join('');

/** The lines of a slide's text, without the frames for the helper. */
export const plainLines = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if ('p' in block) return [plainText(block.p)];
    if ('list' in block) return block.list.flatMap(plainLines);
    return 'note' in block ? plainLines(block.note) : [];
  });

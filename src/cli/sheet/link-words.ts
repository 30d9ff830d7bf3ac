import { plainText } from '../../engine/flow/plain-text.ts';
import type { Block, Inline } from '../../engine/flow/words.ts';

/** The words of the first link that says this, without quotation marks. */
export function linkWords(body: readonly Block[], says: string): string | undefined {
  const found = body.flatMap(inlinesOf).find((inline) => isLink(inline) && inline.says === says);
  return (
    found &&
    plainText([found])
      .replace(/[«»\u00a0]/g, ' ')
      .trim()
      .replace(/ +/g, ' ')
  );
}

const isLink = (inline: Inline): inline is Inline & { says: string } =>
  typeof inline === 'object' && 'says' in inline;

function inlinesOf(block: Block): Inline[] {
  if ('p' in block) return block.p.flatMap(inside);
  if ('list' in block) return block.list.flat().flatMap(inlinesOf);
  if ('note' in block) return block.note.flatMap(inlinesOf);
  return 'accompagnant' in block ? block.accompagnant.flatMap(inlinesOf) : [];
}

function inside(inline: Inline): Inline[] {
  if (typeof inline === 'string') return [];
  if ('strong' in inline) return inline.strong.flatMap(inside);
  return 'em' in inline ? inline.em.flatMap(inside) : [inline];
}

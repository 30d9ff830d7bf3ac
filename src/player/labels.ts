import type { Block, Inline } from '../engine/flow/words.ts';

/** The text of the link that says a hotspot, without its quotation marks. */
export function labelOf(body: readonly Block[], says: string): string | undefined {
  const link = body
    .flatMap(linesOf)
    .find((inline) => typeof inline === 'object' && 'says' in inline && inline.says === says);
  return link === undefined ? undefined : plain(link).replace(/^«\s*|\s*»$/g, '');
}

/** Every piece of a block’s lines, links included. */
function linesOf(block: Block): readonly Inline[] {
  if ('p' in block) return block.p.flatMap(withInner);
  if ('list' in block) return block.list.flat().flatMap(linesOf);
  if ('note' in block) return block.note.flatMap(linesOf);
  return 'accompagnant' in block ? block.accompagnant.flatMap(linesOf) : [];
}

function withInner(inline: Inline): readonly Inline[] {
  if (typeof inline === 'string') return [inline];
  if ('strong' in inline) return inline.strong.flatMap(withInner);
  return 'em' in inline ? inline.em.flatMap(withInner) : [inline];
}

function plain(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('code' in inline) return inline.code;
  if ('br' in inline) return ' ';
  const inner = 'strong' in inline ? inline.strong : 'em' in inline ? inline.em : inline.text;
  return inner.map(plain).join('');
}

import { plainText } from './plain-text.ts';
import type { Block, Inline } from './words.ts';

/**
 * The words of the first link to an event (`press.<anchor>`…), without quotation marks; undefined if there is
 * none.
 */
export function linkText(body: readonly Block[], event: string): string | undefined {
  const link = body.flatMap(linksOf).find((inline) => inline.says === event);
  return link && plainText([link]).replace(/^«\s*|\s*»$/g, '');
}

type Link = Inline & { readonly says: string };

function linksOf(block: Block): readonly Link[] {
  if ('p' in block) return block.p.flatMap(linksIn);
  if ('list' in block) return block.list.flat().flatMap(linksOf);
  if ('note' in block) return block.note.flatMap(linksOf);
  return 'accompagnant' in block ? block.accompagnant.flatMap(linksOf) : [];
}

function linksIn(inline: Inline): readonly Link[] {
  if (typeof inline === 'string') return [];
  if ('says' in inline) return [inline];
  if ('strong' in inline) return inline.strong.flatMap(linksIn);
  return 'em' in inline ? inline.em.flatMap(linksIn) : [];
}

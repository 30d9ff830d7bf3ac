import type { Relation } from './parts.ts';
import type { Click } from './shapes.ts';

interface Standing {
  readonly path: string;
  readonly order: readonly string[];
}

/**
 * Index of the slide to which a click jumps; undefined if the click leads to no slide or to its own slide.
 */
export function jumpOf(
  { action }: Click,
  relation: Relation | undefined,
  { path, order }: Standing,
): number | undefined {
  const own = order.indexOf(path);
  const show = /jump=(\w+)/.exec(action)?.[1];
  const to = show === undefined ? named(relation, order) : relative(show, own, order.length - 1);
  return to === undefined || order[to] === undefined || to === own ? undefined : to;
}

const named = (relation: Relation | undefined, order: readonly string[]): number | undefined =>
  relation?.kind === 'slide' ? order.indexOf(relation.target) : undefined;

function relative(show: string, own: number, last: number): number | undefined {
  switch (show) {
    case 'nextslide':
      return own + 1;
    case 'previousslide':
      return own - 1;
    case 'firstslide':
      return 0;
    case 'lastslide':
      return last;
    default:
      return undefined;
  }
}

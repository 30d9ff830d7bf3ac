import type { Simulation } from '../../contract/simulation.ts';

type Anchors = Simulation['anchors'];

/** The screen on which a named part stands. */
export const screenOfPart = (anchor: string): string => anchor.slice(0, anchor.indexOf('.'));

/** Screen to its parts, but for those that are like another. */
function walkedByScreen(anchors: Anchors): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [anchor, { like }] of Object.entries(anchors)) {
    const screen = screenOfPart(anchor);
    if (like === undefined) found.set(screen, [...(found.get(screen) ?? []), anchor]);
  }
  return found;
}

const known = new WeakMap<Anchors, ReadonlyMap<string, readonly string[]>>();

/** The parts of a screen that walks use, in order: there or not. */
export function walkedParts({ anchors }: Simulation, screen: string): readonly string[] {
  const parts = known.get(anchors) ?? walkedByScreen(anchors);
  known.set(anchors, parts);
  return parts.get(screen) ?? [];
}

/** The parts like another that these events name: they are walked too. */
export const likenessesIn = ({ anchors }: Simulation, events: readonly string[]): string[] =>
  events
    .filter((event) => event.startsWith('press.'))
    .map((event) => event.slice('press.'.length))
    .filter((anchor) => anchors[anchor]?.like !== undefined);

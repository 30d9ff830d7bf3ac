import type { Flow } from './flow.ts';

/** One transition of a path. */
export interface Leg {
  readonly slide: string;
  readonly event: string;
  readonly to: string;
}

/**
 * Paths that together make every transition once: the expected path from the start, then a path for each
 * remaining transition, continued by first transitions up to an end or a transition made before.
 */
export function everyPath({ initial, slides }: Pick<Flow, 'initial' | 'slides'>): Leg[][] {
  const made = new Set<string>();
  const paths = [follow(slides, initial, undefined, made)];
  for (const [slide, { on }] of Object.entries(slides))
    for (const event of Object.keys(on)) paths.push(follow(slides, slide, event, made));
  return paths.filter((path) => path.length > 0);
}

function follow(slides: Flow['slides'], from: string, first: string | undefined, made: Set<string>): Leg[] {
  const path: Leg[] = [];
  let event = first ?? expectedOf(slides, from);
  for (let slide = from; event !== undefined && !made.has(`${slide} ${event}`);) {
    const to: string = slides[slide]?.on[event] ?? '';
    made.add(`${slide} ${event}`);
    path.push({ slide, event, to });
    slide = to;
    event = expectedOf(slides, to);
  }
  return path;
}

/** The first event of a slide; undefined for an end. */
const expectedOf = (slides: Flow['slides'], slide: string): string | undefined =>
  slides[slide]?.end ? undefined : Object.keys(slides[slide]?.on ?? {})[0];

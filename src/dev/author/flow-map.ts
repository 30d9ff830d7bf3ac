import type { Flow, SlideFlow } from '../../engine/flow/flow.ts';
import { expectedPath } from '../../engine/flow/path.ts';
import type { Titles } from '../../engine/sketch.ts';

/** A transition as the map draws it. */
export interface Way {
  readonly from: string;
  readonly event: string;
  readonly to: string;
  /** On the path that first transitions make from the start. */
  readonly expected: boolean;
}

/** A slide of the map. */
export interface MapSlide {
  readonly id: string;
  readonly title: string;
  readonly end: boolean;
  readonly ways: readonly Way[];
}

export interface MapChapter {
  readonly id: string;
  readonly title: string;
  readonly slides: readonly MapSlide[];
}

/** A tutorial as its author looks at it from above, in the order of the machine. */
export type FlowMap = readonly MapChapter[];

/** Draws up the map of a flow; titles that are not written yet are names. */
export function mapOf(flow: Flow, titles: Titles | undefined): FlowMap {
  const path = new Set(expectedPath(flow));
  const chapters = new Map<string, MapSlide[]>();
  for (const [id, { chapter, end, on }] of Object.entries(flow.slides)) {
    const title = titles?.slides[id] ?? id;
    const slide = { id, title, end, ways: waysOf(id, { end, on }, path) };
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), slide]);
  }
  return [...chapters].map(([id, slides]) => ({ id, title: titles?.chapters[id] ?? id, slides }));
}

/** What decides where things stand on the map, as a text. */
export const shapeOf = (map: FlowMap): string =>
  JSON.stringify(map.map(({ id, slides }) => [id, slides.map((slide) => [slide.id, slide.ways])]));

function waysOf(
  from: string,
  { end, on }: Pick<SlideFlow, 'end' | 'on'>,
  path: ReadonlySet<string>,
): readonly Way[] {
  return Object.entries(on).map(([event, to], index) => ({
    from,
    event,
    to,
    expected: index === 0 && !end && path.has(from),
  }));
}

import type { Flow, SlideFlow } from '../../engine/flow/flow.ts';
import { expectedPath } from '../../engine/flow/path.ts';
import type { Titles } from '../../engine/sketch.ts';

/** A transition on the map. */
export interface Way {
  readonly from: string;
  readonly event: string;
  readonly to: string;
  /** Whether the transition is on the expected path. */
  readonly expected: boolean;
}

/** A slide on the map. */
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

/** A tutorial as a list of chapters with their slides, in the order of the machine. */
export type FlowMap = readonly MapChapter[];

/** Makes the map of a flow; names replace missing titles. */
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

/** The data on which the layout depends, as a text for comparison. */
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

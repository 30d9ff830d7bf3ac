import type { Problem } from '../../engine/check/problem.ts';
import type { Flow, SlideFlow } from '../../engine/flow.ts';
import { expectedPath } from '../../engine/path.ts';
import type { Words } from '../../engine/words.ts';

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
  readonly problems: readonly Problem[];
  readonly ways: readonly Way[];
}

export interface MapChapter {
  readonly id: string;
  readonly title: string;
  readonly slides: readonly MapSlide[];
}

/** A tutorial as its author looks at it from above. */
export interface FlowMap {
  readonly initial: string;
  /** In the order of the machine. */
  readonly chapters: readonly MapChapter[];
  /** What is wrong with none of its slides in particular. */
  readonly problems: readonly Problem[];
}

/** Draws up the map of a flow; titles that are not written yet are names. */
export function mapOf(flow: Flow, words: Words | undefined, problems: readonly Problem[]): FlowMap {
  const path = new Set(expectedPath(flow));
  const chapters = new Map<string, MapSlide[]>();
  for (const [id, { chapter, end, on }] of Object.entries(flow.slides)) {
    const title = words?.slides[id]?.title ?? id;
    const ways = waysOf(id, { end, on }, path);
    const slide = { id, title, end, ways, problems: problems.filter(({ slide }) => slide === id) };
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), slide]);
  }
  return {
    initial: flow.initial,
    chapters: [...chapters].map(([id, slides]) => ({ id, title: words?.chapters[id] ?? id, slides })),
    problems: problems.filter(({ slide }) => slide === undefined || !Object.hasOwn(flow.slides, slide)),
  };
}

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

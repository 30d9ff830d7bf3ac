import type { Flow, SlideFlow } from './flow.ts';

/** The slides visited by following the first transitions from the start, each once. */
export const expectedPath = (flow: Flow): string[] => follow(flow, flow.initial).path;

/**
 * Position of each slide on the expected path, from 1. A branch continues the count of the slide that leads
 * to it, along its first transitions, and stays below the number of the slide where it joins a numbered path.
 */
export function stepsOf(flow: Flow, parents: Readonly<Record<string, string | undefined>>) {
  const steps: Record<string, number> = {};
  const expected = expectedPath(flow);
  expected.forEach((slide, index) => (steps[slide] = index + 1));
  for (const [slide, parent] of Object.entries(parents)) {
    const { path, joined } = follow(flow, slide, steps);
    const from = steps[parent ?? ''] ?? 0;
    const last = Math.max(from, (steps[joined ?? ''] ?? expected.length + 1) - 1);
    path.forEach((one, index) => (steps[one] = Math.min(from + 1 + index, last)));
  }
  return steps;
}

/**
 * Follows the first transitions from a slide, up to an end or to the slide that they join: visited before, or
 * in `known`.
 */
function follow(flow: Flow, from: string, known: Readonly<Record<string, number>> = {}) {
  const path = new Set<string>();
  let slide: string | undefined = from;
  while (slide !== undefined && known[slide] === undefined && !path.has(slide)) {
    const { end, on }: Partial<SlideFlow> = flow.slides[slide] ?? {};
    if (!on) break;
    path.add(slide);
    slide = end ? undefined : Object.values(on)[0];
  }
  return { path: [...path], joined: slide };
}

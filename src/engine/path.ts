import type { Flow, SlideFlow } from './flow.ts';

/** The slides that the first transitions visit from the start, each once. */
export function expectedPath(flow: Flow): string[] {
  const path = new Set<string>();
  for (let slide: string | undefined = flow.initial; slide !== undefined && !path.has(slide);) {
    const { end, on }: Partial<SlideFlow> = flow.slides[slide] ?? {};
    if (!on) break;
    path.add(slide);
    slide = end ? undefined : Object.values(on)[0];
  }
  return [...path];
}

/** Place of each slide on the expected path, from 1; a detour counts on, but never past where it comes back. */
export function stepsOf(flow: Flow, parents: Readonly<Record<string, string | undefined>>) {
  const steps: Record<string, number> = {};
  expectedPath(flow).forEach((slide, index) => (steps[slide] = index + 1));
  for (const [slide, parent] of Object.entries(parents))
    steps[slide] ??= Math.min((parent ? (steps[parent] ?? 0) : 0) + 1, rejoin(flow, slide, steps));
  return steps;
}

/** Step at which the first transitions from a slide come back to a slide whose step is known. */
function rejoin(flow: Flow, from: string, steps: Readonly<Record<string, number>>): number {
  const seen = new Set<string>();
  for (let slide: string | undefined = from; slide !== undefined && !seen.has(slide);) {
    const step = steps[slide];
    if (step !== undefined) return step;
    seen.add(slide);
    slide = Object.values(flow.slides[slide]?.on ?? {})[0];
  }
  return Infinity;
}

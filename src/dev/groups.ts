import type { Problem } from '../engine/diagnostics/problem.ts';

/** Problems of one slide; of the whole tutorial without one. */
export interface Group {
  readonly slide: string | undefined;
  readonly problems: readonly Problem[];
}

/** Problems by the slide that they concern, in their order. */
export function groupsOf(problems: readonly Problem[]): Group[] {
  const slides = new Set(problems.map(({ slide }) => slide));
  return [...slides].map((slide) => ({ slide, problems: problems.filter((one) => one.slide === slide) }));
}

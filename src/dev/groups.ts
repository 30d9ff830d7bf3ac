import type { Problem } from '../engine/diagnostics/problem.ts';

/** Problems of one slide; without `slide`, problems of the whole tutorial. */
export interface Group {
  readonly slide: string | undefined;
  readonly problems: readonly Problem[];
}

/** Groups problems by slide, in their order. */
export function groupsOf(problems: readonly Problem[]): Group[] {
  const slides = new Set(problems.map(({ slide }) => slide));
  return [...slides].map((slide) => ({ slide, problems: problems.filter((one) => one.slide === slide) }));
}

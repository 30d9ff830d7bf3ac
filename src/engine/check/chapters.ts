import type { Flow } from '../flow/flow.ts';

/** The slides of each chapter, in the order of the file. */
export function chaptersOf({ slides }: Flow): string[][] {
  const chapters = new Map<string, string[]>();
  for (const [slide, { chapter }] of Object.entries(slides))
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), slide]);
  return [...chapters.values()];
}

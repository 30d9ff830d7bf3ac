import type { Route } from '../engine/flow.ts';
import type { Words } from '../engine/words.ts';

interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly slides: { readonly id: string; readonly title: string }[];
}

/** The slides by chapter, in the order of their steps. */
export function contentsOf(route: Route, words: Words): Chapter[] {
  const chapters = new Map<string, Chapter>();
  const inOrder = Object.entries(route.slides).sort(([, one], [, other]) => one.step - other.step);
  for (const [id, { chapter }] of inOrder) {
    const entry = chapters.get(chapter) ?? { id: chapter, title: words.chapters[chapter] ?? '', slides: [] };
    entry.slides.push({ id, title: words.slides[id]?.title ?? id });
    chapters.set(chapter, entry);
  }
  return [...chapters.values()];
}

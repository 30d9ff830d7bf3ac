import type { CompiledFlow } from '../engine/flow/flow.ts';
import type { Words } from '../engine/flow/words.ts';

interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly slides: { readonly id: string; readonly title: string }[];
}

/** The slides by chapter, in the order of the words. */
export function contentsOf(flow: CompiledFlow, words: Words): Chapter[] {
  const chapters = new Map<string, Chapter>();
  for (const [id, { title }] of Object.entries(words.slides)) {
    const chapter = flow.slides[id]?.chapter ?? '';
    const entry = chapters.get(chapter) ?? { id: chapter, title: words.chapters[chapter] ?? '', slides: [] };
    entry.slides.push({ id, title });
    chapters.set(chapter, entry);
  }
  return [...chapters.values()];
}

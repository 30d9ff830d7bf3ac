import type { Flow } from '../flow/flow.ts';
import type { TextReading } from './text/text.ts';

/**
 * The flow with each slide's chapter as the text's headings give it; the chapter is empty if the text has
 * none.
 */
export function withChapters(flow: Flow, text: TextReading | undefined): Flow {
  const chapterOf = (slide: string) => text?.positions.slides.get(slide)?.chapter ?? '';
  const slides = Object.entries(flow.slides).map(
    ([id, slide]) => [id, { ...slide, chapter: chapterOf(id) }] as const,
  );
  return { ...flow, slides: Object.fromEntries(slides) };
}

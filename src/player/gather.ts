import type { CompiledFlow } from '../engine/flow/flow.ts';
import type { Words } from '../engine/flow/words.ts';
import type { CatalogueEntry } from './catalogue.ts';

/** A tutorial in one language: its first slides are loaded, the others are added by `whole`. */
export interface LoadedTutorial {
  readonly flow: CompiledFlow;
  readonly words: Words;
  /** Address of the drawing of the first slide. */
  readonly picture: string | undefined;
  /** Loads the other slides. Rejects if they can’t be loaded; the next call tries again. */
  readonly whole: () => Promise<void>;
}

/** Loads the first slides of a tutorial. Rejects if they can’t be loaded. */
export async function gather({ parts }: CatalogueEntry, lang: string): Promise<LoadedTutorial> {
  const part = parts[lang] as CatalogueEntry['parts'][string];
  const first = await part.first();
  const slides = { ...first.flow.slides };
  const words = { ...first.words.slides };
  let loading: Promise<void> | undefined;
  const load = async () => {
    try {
      const others = await part.rest();
      Object.assign(slides, others.flow.slides);
      Object.assign(words, others.words.slides);
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
  return {
    flow: { ...first.flow, slides },
    words: { ...first.words, slides: words },
    picture: first.picture,
    whole: () => (loading ??= load()),
  };
}

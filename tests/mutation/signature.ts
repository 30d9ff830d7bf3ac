import type { Reading } from '../../src/engine/source/reading.ts';
import type { Stage } from '../../src/engine/flow/flow.ts';
import type { Exploration } from '../../src/engine/explore/exploration.ts';

/**
 * All that a learner can do in a tutorial, as the graph of its walk: every slide with its end, its expected
 * event, its passages and what they show, and what its words lead to. Nothing if it cannot be walked.
 */
export function signatureOf({ machine, texts }: Reading, found: Exploration | undefined): string | undefined {
  if (!machine.flow || !found) return undefined;
  const slides = Object.entries(machine.flow.slides)
    .filter(([slide]) => found.slides[slide])
    .map(([slide, { end, stage, on }]) => ({
      slide,
      end,
      shown: shownBy(stage),
      expected: Object.keys(on)[0],
      words: wordsOf(texts, slide),
    }));
  const passages = [...found.passages.values()].flat().map((passage) => JSON.stringify(passage));
  return JSON.stringify({ initial: machine.flow.initial, slides, passages: [...new Set(passages)].sort() });
}

/** What stands on the stage; a scene is told by the passages that lead to it. */
const shownBy = (stage: Stage): unknown => (stage.kind === 'scene' ? 'continue' : stage);

/** The languages that tell a slide, each with what its links lead to. */
const wordsOf = (texts: Reading['texts'], slide: string) =>
  [...texts].map(([lang, { positions, words }]) => ({
    lang,
    told: words?.slides[slide] !== undefined,
    chapters: Object.keys(words?.chapters ?? {}).sort(),
    says: [...new Set(positions.slides.get(slide)?.says.map(({ says }) => says))].sort(),
  }));

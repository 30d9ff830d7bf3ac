import { sentencesOf } from '../sentences.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inText, ORIGINAL } from '../subject.ts';

/** Words of a sentence in plain French. */
const LIMIT = 20;

/** A sentence is short. */
export const longSentence: Check = ({ texts }) => {
  const text = texts.get(ORIGINAL);
  if (!text) return [];
  return [...text.places.slides].flatMap(([slide, { paragraphs }]) =>
    paragraphs
      .flatMap(sentencesOf)
      .filter(({ words }) => words > LIMIT)
      .map(({ at, words }) => fault(inText(text, at, slide), 'long-sentence', words, LIMIT)),
  );
};

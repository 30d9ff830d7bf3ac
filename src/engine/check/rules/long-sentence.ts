import { ORIGINAL } from '../../../contract/languages.ts';
import { sentencesOf } from '../sentences.ts';
import { rule, violation } from '../rule.ts';
import { inText } from '../subject.ts';

/** Most words of a sentence in plain French. */
const LIMIT = 20;

/** A sentence must have at most `LIMIT` words. */
export const longSentence = rule({
  code: 'long-sentence',
  severity: 'warning',
  needs: 'files',
  check: ({ texts }) => {
    const text = texts.get(ORIGINAL);
    if (!text) return [];
    return [...text.positions.slides].flatMap(([slide, { paragraphs }]) =>
      paragraphs
        .flatMap(sentencesOf)
        .filter(({ words }) => words > LIMIT)
        .map(({ at, words }) => violation(inText(text, at, slide), words, LIMIT)),
    );
  },
});

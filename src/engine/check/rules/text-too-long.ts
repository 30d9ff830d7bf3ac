import { plainLines } from '../../flow/plain-text.ts';
import { rule, violation } from '../rule.ts';
import { inText } from '../subject.ts';

/** Most characters that a card shows with little scrolling on any screen: about eight short sentences. */
const LIMIT = 600;

/** A slide's text, without the frames for the helper, must fit its card. */
export const textTooLong = rule({
  code: 'text-too-long',
  severity: 'error',
  needs: 'files',
  check: ({ texts }) =>
    [...texts.values()].flatMap((text) =>
      Object.entries(text.words?.slides ?? {}).flatMap(([slide, { body }]) => {
        const length = plainLines(body).join(' ').length;
        const at = text.positions.slides.get(slide)?.heading;
        return at && length > LIMIT ? [violation(inText(text, at, slide), length, LIMIT)] : [];
      }),
    ),
});

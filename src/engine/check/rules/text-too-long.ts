import { plainLines } from '../../flow/plain-text.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inText } from '../subject.ts';

/** Letters that a card shows, whatever the screen, with little scrolling: about eight short sentences. */
const LIMIT = 600;

/** A slide's text fits its card, frames for the helper not counted. */
export const textTooLong: Check = ({ texts }) =>
  [...texts.values()].flatMap((text) =>
    Object.entries(text.words?.slides ?? {}).flatMap(([slide, { body }]) => {
      const length = plainLines(body).join(' ').length;
      const at = text.places.slides.get(slide)?.heading;
      return at && length > LIMIT ? [fault(inText(text, at, slide), 'text-too-long', length, LIMIT)] : [];
    }),
  );

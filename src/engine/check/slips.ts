import { inText, type Subject } from './subject.ts';
import { positionIn } from './paragraph.ts';
import type { Location } from '../diagnostics/position.ts';

/** Locations in paragraphs that match the pattern of a probable writing mistake. */
export const slipsIn = ({ texts }: Subject, pattern: RegExp): Location[] =>
  [...texts.values()].flatMap((text) =>
    [...text.positions.slides].flatMap(([slide, { paragraphs }]) =>
      paragraphs.flatMap((paragraph) =>
        Array.from(paragraph.source.matchAll(pattern), ({ 0: found, index }) =>
          inText(text, positionIn(paragraph, index + found.search(/\S/)), slide),
        ),
      ),
    ),
  );

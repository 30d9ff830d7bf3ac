import { inText, type Subject } from './subject.ts';
import { positionIn } from './paragraph.ts';
import type { Location } from '../diagnostics/position.ts';

/** Where lines of paragraphs look like something else that was meant. */
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

import type { TextReading } from '../../source/text/text.ts';
import type { Paragraph } from '../../source/text/slide-reading.ts';
import { positionIn } from '../paragraph.ts';
import type { Location } from '../../diagnostics/position.ts';
import { rule, violation, type Violation } from '../rule.ts';
import { inText } from '../subject.ts';
import { bareTitle, otherTitles } from '../titles.ts';

/** A text that quotes the title of another tutorial must link to that tutorial at least once. */
export const titleWithoutLink = rule({
  code: 'title-without-link',
  severity: 'warning',
  needs: 'files',
  check: (subject) =>
    [...subject.texts].flatMap(([lang, text]) => {
      const titles = notLinked(otherTitles(subject, lang), text);
      return [...text.positions.slides].flatMap(([slide, { paragraphs }]) =>
        paragraphs.flatMap((paragraph) => quotedIn(paragraph, titles, (at) => inText(text, at, slide))),
      );
    }),
});

function notLinked(
  titles: ReadonlyMap<string, string>,
  { positions }: TextReading,
): ReadonlyMap<string, string> {
  const says = [...positions.slides.values()].flatMap((slide) => slide.says);
  const linked = says.map((said) => /^tutoriel\.([^/]+)/.exec(said.says)?.[1]);
  return new Map([...titles].filter(([, id]) => !linked.includes(id)));
}

type SpotOf = (at: Paragraph['at']) => Location;

function quotedIn(
  paragraph: Paragraph,
  titles: ReadonlyMap<string, string>,
  spotOf: SpotOf,
): Violation<[string]>[] {
  return [...paragraph.source.matchAll(/«[^«»]*»|“[^“”]*”/g)].flatMap((quote) => {
    const id = titles.get(bareTitle(quote[0]));
    return id === undefined ? [] : [violation(spotOf(positionIn(paragraph, quote.index)), id)];
  });
}

import type { TextReading } from '../../source/text/text.ts';
import type { Paragraph } from '../../source/text/reading.ts';
import { placeIn } from '../paragraph.ts';
import { type Fault, fault, type Spot } from '../../diagnostics/diagnostic.ts';
import { type Check, inText } from '../subject.ts';
import { bareTitle, otherTitles } from '../titles.ts';

/** A text that quotes the title of another tutorial leads there at least once. */
export const titleWithoutLink: Check = (subject) =>
  [...subject.texts].flatMap(([lang, text]) => {
    const titles = notLinked(otherTitles(subject, lang), text);
    return [...text.places.slides].flatMap(([slide, { paragraphs }]) =>
      paragraphs.flatMap((paragraph) => quotedIn(paragraph, titles, (at) => inText(text, at, slide))),
    );
  });

function notLinked(
  titles: ReadonlyMap<string, string>,
  { places }: TextReading,
): ReadonlyMap<string, string> {
  const says = [...places.slides.values()].flatMap((slide) => slide.says);
  const linked = says.map((said) => /^tutoriel\.([^/]+)/.exec(said.says)?.[1]);
  return new Map([...titles].filter(([, id]) => !linked.includes(id)));
}

type SpotOf = (at: Paragraph['at']) => Spot;

function quotedIn(paragraph: Paragraph, titles: ReadonlyMap<string, string>, spotOf: SpotOf): Fault[] {
  return [...paragraph.source.matchAll(/«[^«»]*»|“[^“”]*”/g)].flatMap((quote) => {
    const id = titles.get(bareTitle(quote[0]));
    return id === undefined ? [] : [fault(spotOf(placeIn(paragraph, quote.index)), 'title-without-link', id)];
  });
}

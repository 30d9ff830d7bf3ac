import { isPressable } from '../anchors.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { gesturesFrom } from '../passages.ts';
import { asLink, saysOf } from '../said.ts';
import { type Check, inText, ORIGINAL, slidesOf, type Subject } from '../subject.ts';

/** Every hotspot is said in words, in every language. */
export const hotspotWithoutWords: Check = (subject) =>
  [...subject.texts].flatMap(([lang, text]) =>
    slidesOf(subject).flatMap(([slide]) => {
      const places = text.places.slides.get(slide);
      if (!places || places.refused) return [];
      const rule = lang === ORIGINAL ? 'hotspot-without-words' : 'translation-missing-hotspot';
      const said = new Set(places.says.map(({ says }) => says));
      const hasOwnRule = (says: string) => lang === ORIGINAL && says.startsWith('choose.');
      return [...wanted(subject, slide)]
        .filter((says) => !said.has(says) && !hasOwnRule(says))
        .map((says) => fault(inText(text, places.heading, slide), rule, asLink(says)));
    }),
  );

/** What the words of a slide must say: what is chosen or pressed, if it can be, and each gesture that it takes. */
function wanted(subject: Subject, slide: string): ReadonlySet<string> {
  const events = Object.keys(subject.machine.flow?.slides[slide]?.on ?? {});
  const says = [...events, ...gesturesFrom(subject, slide).flatMap(saysOf)];
  return new Set(
    says.filter((one) => /^(?:type|wait|choose)\./.test(one) || isPressable(subject, slide, one)),
  );
}

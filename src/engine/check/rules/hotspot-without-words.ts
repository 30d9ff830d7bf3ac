import type { SlideFlow } from '../../flow.ts';
import { problem } from '../report.ts';
import { asLink, saysOf } from '../said.ts';
import { type Check, inText, ORIGINAL, slidesOf, type Subject } from '../subject.ts';

/** Every hotspot is said in words, in every language. */
export const hotspotWithoutWords: Check = (subject) =>
  [...subject.texts].flatMap(([lang, text]) =>
    slidesOf(subject).flatMap(([slide, flow]) => {
      const places = text.places.slides.get(slide);
      if (!places || places.refused) return [];
      const rule = lang === ORIGINAL ? 'hotspot-without-words' : 'translation-missing-hotspot';
      const said = new Set(places.says.map(({ says }) => says));
      return [...wanted(subject, slide, flow)]
        .filter((says) => !said.has(says))
        .map((says) => problem(inText(text, places.heading, slide), rule, asLink(says)));
    }),
  );

/** What the words of a slide must say: what is pressed or chosen, and each gesture of a fact. */
function wanted(subject: Subject, slide: string, { on }: SlideFlow): ReadonlySet<string> {
  const plans = subject.survey?.slides[slide]?.plans ?? {};
  const says = Object.keys(on).flatMap((event) =>
    event.startsWith('did.') ? (plans[event] ?? []).flatMap(saysOf) : event === 'next' ? [] : [event],
  );
  return new Set(says.filter((one) => /^(?:press|type|wait|choose)\./.test(one)));
}

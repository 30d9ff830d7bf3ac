import { unsaidIn } from '../hotspots.ts';
import { rule, violation } from '../rule.ts';
import { asLink } from '../said.ts';
import { inText } from '../subject.ts';
import { originalOf } from '../translations.ts';

/** Every hotspot must have a link in the words; choices are left to `choice-without-link`. */
export const hotspotWithoutWords = rule({
  code: 'hotspot-without-words',
  severity: 'error',
  needs: 'machine',
  check: (subject) => {
    const text = originalOf(subject);
    if (!text) return [];
    return unsaidIn(subject, text)
      .filter(({ says }) => !says.startsWith('choose.'))
      .map(({ slide, says, at }) => violation(inText(text, at, slide), asLink(says)));
  },
});

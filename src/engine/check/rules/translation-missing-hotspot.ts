import { unsaidIn } from '../hotspots.ts';
import { rule, violation } from '../rule.ts';
import { asLink } from '../said.ts';
import { inText } from '../subject.ts';
import { translationsOf } from '../translations.ts';

/** Every hotspot must have a link in every translation. */
export const translationMissingHotspot = rule({
  code: 'translation-missing-hotspot',
  severity: 'error',
  needs: 'machine',
  check: (subject) =>
    translationsOf(subject).flatMap((text) =>
      unsaidIn(subject, text).map(({ slide, says, at }) => violation(inText(text, at, slide), asLink(says))),
    ),
});

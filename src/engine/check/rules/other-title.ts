import { rule, violation } from '../rule.ts';
import { asLink } from '../said.ts';
import { inText } from '../subject.ts';
import { bareTitle, otherTitles } from '../titles.ts';

/** A link whose words are the title of another tutorial must lead to that tutorial. */
export const otherTitle = rule({
  code: 'other-title',
  severity: 'error',
  needs: 'files',
  check: (subject) =>
    [...subject.texts].flatMap(([lang, text]) => {
      const titles = otherTitles(subject, lang);
      return [...text.positions.slides].flatMap(([slide, { says }]) =>
        says.flatMap(({ says: to, words, at }) => {
          const announced = titles.get(bareTitle(words));
          if (announced === undefined || !leadsOn.test(to) || tutorialOf(to) === announced) return [];
          return [violation(inText(text, at, slide), asLink(to), announced)];
        }),
      );
    }),
});

/** Links to parts of the service are left out: their words are the label of the part. */
const leadsOn = /^(?:tutoriel|choose)\./;

const tutorialOf = (says: string): string | undefined => /^tutoriel\.([^/]+)/.exec(says)?.[1];

import { nameIn } from '../../../contract/gesture.ts';
import { ORIGINAL } from '../../../contract/languages.ts';
import { rule, violation } from '../rule.ts';
import { inText, transitionsOf } from '../subject.ts';

/** Every choice of a slide must have a link in its text. */
export const choiceWithoutLink = rule({
  code: 'choice-without-link',
  severity: 'error',
  needs: 'machine',
  check: (subject) => {
    const text = subject.texts.get(ORIGINAL);
    if (!text) return [];
    return transitionsOf(subject).flatMap(({ slide, event }) => {
      const positions = text.positions.slides.get(slide);
      const choice = nameIn('choose', event);
      if (choice === undefined || !positions || positions.refused) return [];
      if (positions.says.some(({ says }) => says === event)) return [];
      return [violation(inText(text, positions.heading, slide), choice)];
    });
  },
});

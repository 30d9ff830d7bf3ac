import { fault } from '../../diagnostics/diagnostic.ts';
import { type Check, inText, ORIGINAL, transitionsOf } from '../subject.ts';

/** Every choice of a slide is offered by a link of its text. */
export const choiceWithoutLink: Check = (subject) => {
  const text = subject.texts.get(ORIGINAL);
  if (!text) return [];
  return transitionsOf(subject).flatMap(({ slide, event }) => {
    const places = text.places.slides.get(slide);
    const choice = /^choose\.(.+)$/.exec(event)?.[1];
    if (choice === undefined || !places || places.refused) return [];
    if (places.says.some(({ says }) => says === event)) return [];
    return [fault(inText(text, places.heading, slide), 'choice-without-link', choice)];
  });
};

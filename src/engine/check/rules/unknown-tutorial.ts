import { near } from '../../diagnostics/near.ts';
import { fault } from '../../diagnostics/diagnostic.ts';
import { type Said, saidOf } from '../said.ts';
import type { Check, Subject } from '../subject.ts';

/** `tutoriel:` names a tutorial, written or announced, and one of its slides. */
export const unknownTutorial: Check = (subject) =>
  saidOf(subject).flatMap((said) => {
    const [, tutorial, slide] = /^tutoriel\.([^/]+)(?:\/(.+))?$/.exec(said.says) ?? [];
    return tutorial === undefined ? [] : visit(subject, said, tutorial, slide);
  });

function visit({ tutorials }: Subject, { spot }: Said, tutorial: string, slide: string | undefined) {
  if (!tutorials.has(tutorial))
    return [fault(spot, 'unknown-tutorial', tutorial, near(tutorial, tutorials.keys()))];
  const slides = tutorials.get(tutorial)?.reading?.machine.flow?.slides;
  if (!slides || slide === undefined || Object.hasOwn(slides, slide)) return [];
  return [fault(spot, 'unknown-tutorial-slide', tutorial, slide, near(slide, Object.keys(slides)))];
}

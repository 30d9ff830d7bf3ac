import type { Gesture } from '../../contract/gesture.ts';
import type { Passage } from '../explore/walk.ts';
import type { Spot } from '../diagnostics/diagnostic.ts';
import { inMachine, type Subject } from './subject.ts';

/** What was seen to happen in every passage to a slide with such a stage, with the place of its target. */
export function passagesTo(
  subject: Subject,
  kind: 'scene' | 'continue',
): (Passage & { readonly spot: Spot })[] {
  const { flow, places } = subject.machine;
  return [...(subject.survey?.passages.values() ?? [])].flat().flatMap((passage) => {
    const at = places.slides.get(passage.slide)?.events.get(passage.event);
    if (!at || flow?.slides[passage.to]?.stage.kind !== kind) return [];
    return [{ ...passage, spot: inMachine(subject, at.target, passage.slide) }];
  });
}

/** Every gesture that it takes to leave a slide, from every state in which one can come to it. */
export const gesturesFrom = ({ survey }: Subject, slide: string): Gesture[] =>
  (survey?.passages.get(slide) ?? []).flatMap(({ gestures }) => gestures);

import type { Gesture } from '../../contract/gesture.ts';
import type { Exploration } from '../explore/exploration.ts';
import type { Passage } from '../explore/explorer.ts';
import type { Location } from '../diagnostics/position.ts';
import { inMachine, type Subject } from './subject.ts';

/** What was seen to happen in every passage to a slide with such a stage, with the place of its target. */
export function passagesTo(
  subject: Subject,
  kind: 'scene' | 'continue',
): (Passage & { readonly location: Location })[] {
  const { flow, positions } = subject.machine;
  return [...(subject.exploration?.passages.values() ?? [])].flat().flatMap((passage) => {
    const at = positions.slides.get(passage.slide)?.events.get(passage.event);
    if (!at || flow?.slides[passage.to]?.stage.kind !== kind) return [];
    return [{ ...passage, location: inMachine(subject, at.target, passage.slide) }];
  });
}

/** Every gesture that it takes to leave a slide, from every state in which one can come to it. */
export const gesturesFrom = ({ exploration }: Subject, slide: string): Gesture[] =>
  (exploration?.passages.get(slide) ?? []).flatMap(({ gestures }) => gestures);

/** Transitions that nothing can cause; a walk that met its limit has not seen all that can. */
export const impossibleOf = ({ impossible, limited }: Exploration): Exploration['impossible'] =>
  limited ? [] : impossible;

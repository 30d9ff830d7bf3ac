import type { Gesture } from '../../contract/gesture.ts';
import type { Exploration } from '../explore/exploration.ts';
import type { Passage } from '../explore/explorer.ts';
import type { Location } from '../diagnostics/position.ts';
import { inMachine, type Subject } from './subject.ts';

/** Every observed passage to a slide with a stage of this kind, with the position of the transition's target. */
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

/**
 * Every gesture of every way out of a slide, from all the states of the service in which the slide is
 * reached.
 */
export const gesturesFrom = ({ exploration }: Subject, slide: string): Gesture[] =>
  (exploration?.passages.get(slide) ?? []).flatMap(({ gestures }) => gestures);

/**
 * Transitions that no gesture can cause; none if the exploration was limited, since it has not seen all
 * states.
 */
export const impossibleOf = ({ impossible, limited }: Exploration): Exploration['impossible'] =>
  limited ? [] : impossible;

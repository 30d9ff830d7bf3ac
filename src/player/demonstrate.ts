import { eventOf, type Gesture } from '../contract/gesture.ts';
import { bringIntoView } from './hotspots.ts';
import { controlAt, linkFor } from './controls.ts';

/** A moment of a demonstration, so many milliseconds after the one before. */
export interface Moment {
  readonly after: number;
  readonly target?: HTMLElement;
  readonly make?: Gesture;
}

/** Milliseconds: before the pointer comes, its way to its target, and between two letters. */
const REST = 150;
const TRAVEL = 450;
const LETTER = 55;
/** The most that a text takes. */
const STROKES = 40;

/** How a gesture is made before the learner’s eyes: the pointer comes, the text is typed letter by letter. */
export function momentsOf(gesture: Gesture, isCalm: boolean): Moment[] {
  const target = targetOf(gesture);
  if (target) bringIntoView(target);
  if (isCalm || !target) return [{ after: 0, make: gesture }];
  const letters = partsOf(gesture).map((make, index) => ({ after: index === 0 ? TRAVEL : LETTER, make }));
  return [{ after: REST, target }, ...letters];
}

/** The control that the gesture is made on: a part of the screen, or a choice in the words. */
const targetOf = (gesture: Gesture): HTMLElement | null =>
  gesture.do === 'press' || gesture.do === 'type' ? controlAt(gesture.at) : linkFor(eventOf(gesture));

/** Keeps a pointer on the middle of a control, wherever that goes in the window, while it is there. Returns how to stop. */
export const pointAt =
  (target: HTMLElement) =>
  ({ style }: HTMLElement): (() => void) => {
    let frame: number;
    const point = () => {
      frame = requestAnimationFrame(point);
      if (!target.isConnected) return;
      const { left, top, width, height } = target.getBoundingClientRect();
      style.left = `${left + Math.min(width / 2, width - 20)}px`;
      style.top = `${top + height / 2}px`;
    };
    point();
    return () => cancelAnimationFrame(frame);
  };

/** Typing is shown letter by letter, a long text some letters at a time: each part holds the text so far. */
function partsOf(gesture: Gesture): Gesture[] {
  if (gesture.do !== 'type') return [gesture];
  const letters = [...gesture.text];
  const stride = Math.ceil(letters.length / STROKES);
  const count = Math.ceil(letters.length / stride);
  return Array.from({ length: count }, (_, index) => ({
    ...gesture,
    text: letters.slice(0, (index + 1) * stride).join(''),
  }));
}

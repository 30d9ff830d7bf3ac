import { eventOf, type Gesture } from '../contract/gesture.ts';
import { bringIntoView } from './hotspots.ts';
import { controlAt, linkFor } from './controls.ts';

/** A step of a demonstration, `after` milliseconds after the previous step. */
export interface Moment {
  readonly after: number;
  readonly target?: HTMLElement;
  readonly make?: Gesture;
}

/** Milliseconds: before the pointer appears, for its way to the target, and between two letters. */
const REST = 150;
const TRAVEL = 450;
const LETTER = 55;
/** Most steps in which a text is typed. */
const STROKES = 40;

/**
 * The steps that show a gesture to the learner: the pointer comes, then the text is typed. `isCalm`: the
 * gesture alone.
 */
export function momentsOf(gesture: Gesture, isCalm: boolean): Moment[] {
  const target = targetOf(gesture);
  if (target) bringIntoView(target);
  if (isCalm || !target) return [{ after: 0, make: gesture }];
  const letters = partsOf(gesture).map((make, index) => ({ after: index === 0 ? TRAVEL : LETTER, make }));
  return [{ after: REST, target }, ...letters];
}

/** The control of the gesture: an anchor on a screen, or a choice in the words. */
const targetOf = (gesture: Gesture): HTMLElement | null =>
  gesture.do === 'press' || gesture.do === 'type' ? controlAt(gesture.at) : linkFor(eventOf(gesture));

/** Keeps a pointer on the middle of a control that may move. Returns a function that stops the pointer. */
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

/**
 * Splits typing into at most `STROKES` steps, each with the text so far: letter by letter, or several letters
 * for a long text.
 */
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

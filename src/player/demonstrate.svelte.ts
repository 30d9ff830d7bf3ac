import { fromCallback } from 'xstate';
import type { Gesture } from '../simulation/contract.ts';
import { saying } from './guidance.ts';
import { bringIntoView, partOf } from './hotspots.ts';
import type { Demonstration, PlayerEvent } from './machine.ts';
import type { Time } from './ports.ts';

/** The pointer that « Montrez-moi » moves, in CSS pixels of the window; absent: hidden. */
export class Pointer {
  at: { readonly x: number; readonly y: number } | undefined = $state.raw();
}

/** Milliseconds: the pointer’s way to its target, its rest there, and between two letters. */
const TRAVEL = 450;
const REST = 250;
const LETTER = 55;

/** Makes the expected gesture before the learner’s eyes: the pointer moves, the text is typed letter by letter. */
export function demonstration(time: Time, pointer: Pointer, isCalm: () => boolean): Demonstration {
  return fromCallback<PlayerEvent, { readonly gesture: Gesture }>(({ input: { gesture }, sendBack }) => {
    const script = isCalm() ? [{ after: 0, run: () => sendBack({ type: 'made', gesture }) }] : scenes(gesture);
    let cancel = () => {};
    const play = (index: number) => {
      const scene = script[index];
      if (!scene) return sendBack({ type: 'shown' });
      cancel = time.after(scene.after, () => {
        scene.run();
        play(index + 1);
      });
    };
    play(0);
    return () => {
      cancel();
      pointer.at = undefined;
    };

    function scenes(shown: Gesture) {
      const target = targetOf(shown);
      if (target) bringIntoView(target);
      const point = { after: target ? REST : 0, run: () => (pointer.at = target ? centreOf(target) : undefined) };
      const made = partsOf(shown).map((part, index) => ({
        after: index > 0 ? LETTER : target ? TRAVEL : 0,
        run: () => sendBack({ type: 'made', gesture: part }),
      }));
      return [point, ...made];
    }
  });
}

/** The control that the gesture is made on: a part of the screen, or a choice in the words. */
const targetOf = (gesture: Gesture): HTMLElement | null =>
  gesture.do === 'press' || gesture.do === 'type'
    ? partOf(gesture.at)
    : document.querySelector<HTMLElement>(`[data-says="${CSS.escape(saying(gesture))}"]`);

function centreOf(target: HTMLElement) {
  const { left, top, width, height } = target.getBoundingClientRect();
  return { x: left + Math.min(width / 2, width - 20), y: top + height / 2 };
}

/** Typing is shown letter by letter: each part holds the text so far. */
function partsOf(gesture: Gesture): Gesture[] {
  if (gesture.do !== 'type') return [gesture];
  const letters = [...gesture.text];
  return letters.map((_, index) => ({ ...gesture, text: letters.slice(0, index + 1).join('') }));
}

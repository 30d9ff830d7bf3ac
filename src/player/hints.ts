import type { Block } from '../engine/flow/words.ts';
import { eventOf, type Gesture } from '../contract/gesture.ts';
import { linkText } from '../engine/flow/link-text.ts';
import { hintTexts as texts } from './locales/fr/hints.ts';
import type { Notice } from './machine.ts';

/** Position of an element on a screen, as shares of its width and height. */
export interface Whereabouts {
  readonly x: number;
  readonly y: number;
}

interface HintContext {
  readonly notice: Notice;
  readonly next: Gesture | undefined;
  readonly body: readonly Block[];
  /** Position of the next hotspot; undefined if it is out of view. */
  readonly where: Whereabouts | undefined;
  /** The mode lets the learner watch while the player makes the gestures. */
  readonly watching: boolean;
}

/** Message to a learner who asks for help or tries something that has no effect on this slide. */
export function hintFor(asked: HintContext): string {
  const { kind } = asked.notice;
  if (kind === 'hint') return hintTowards(asked);
  if (kind !== 'not-here') return texts[kind];
  return asked.watching ? texts.watch : `${texts.notHere} ${hintTowards(asked)}`;
}

/** The first hint says what to look for, the second where, the next ones offer « Montrez-moi ». */
function hintTowards({ notice, next, body, where }: HintContext): string {
  if (!next || next.do === 'next') return texts.ask;
  if (next.do === 'choose') return texts.choose;
  const what = linkText(body, eventOf(next));
  if (what === undefined) return texts.ask;
  if (next.do === 'wait') return texts.wait(what);
  if (notice.count <= 1) return next.do === 'type' ? texts.write(what) : texts.look(what);
  if (notice.count === 2) return texts.where(what, where ? inWords(where) : texts.elsewhere);
  return texts.ask;
}

function inWords({ x, y }: Whereabouts): string {
  const { places, place } = texts;
  const third = (share: number) => Math.min(2, Math.max(0, Math.floor(share * 3))) as 0 | 1 | 2;
  const vertical = [places.top, places.middle, places.bottom] as const;
  const horizontal = [places.left, places.center, places.right] as const;
  return third(x) === 1 && third(y) === 1 ? texts.middle : place(vertical[third(y)], horizontal[third(x)]);
}

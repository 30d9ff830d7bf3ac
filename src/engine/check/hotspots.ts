import { isPressable } from './anchors.ts';
import { gesturesFrom } from './passages.ts';
import { saysOf } from './said.ts';
import { slidesOf, type Subject } from './subject.ts';
import type { TextReading } from '../source/text/text.ts';
import type { Position } from '../diagnostics/position.ts';

/** A hotspot that has no link in the words of its slide. */
interface Unsaid {
  readonly slide: string;
  readonly says: string;
  /** Position of the slide's heading. */
  readonly at: Position;
}

/**
 * The hotspots that the slides of a text do not link to: choices, anchors that can be pressed, and the
 * gestures of every way out of the slide.
 */
export const unsaidIn = (subject: Subject, text: TextReading): Unsaid[] =>
  slidesOf(subject).flatMap(([slide]) => {
    const positions = text.positions.slides.get(slide);
    if (!positions || positions.refused) return [];
    const said = new Set(positions.says.map(({ says }) => says));
    return wanted(subject, slide)
      .filter((says) => !said.has(says))
      .map((says) => ({ slide, says, at: positions.heading }));
  });

function wanted(subject: Subject, slide: string): string[] {
  const events = Object.keys(subject.machine.flow?.slides[slide]?.on ?? {});
  const says = new Set([...events, ...gesturesFrom(subject, slide).flatMap(saysOf)]);
  return [...says].filter((one) => /^(?:type|wait|choose)\./.test(one) || isPressable(subject, slide, one));
}

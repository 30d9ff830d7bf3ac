import { eventOf, type Gesture } from '../../contract/gesture.ts';
import type { Spot } from '../diagnostics/diagnostic.ts';
import { inText, type Subject } from './subject.ts';

/** A link of the words, wherever it stands. */
export interface Said {
  readonly slide: string;
  readonly says: string;
  readonly spot: Spot;
}

/** Every link of every language to a hotspot or a tutorial. */
export const saidOf = (subject: Subject): Said[] =>
  [...subject.texts.values()].flatMap((text) =>
    [...text.places.slides].flatMap(([slide, { says }]) =>
      says.map((said) => ({ slide, says: said.says, spot: inText(text, said.at, slide) })),
    ),
  );

/** A link as an author writes it: `press.a.b` → `press:a.b`. */
export const asLink = (says: string): string => says.replace('.', ':');

/** How words say a gesture; `next` needs none. */
export const saysOf = (gesture: Gesture): string[] => (gesture.do === 'next' ? [] : [eventOf(gesture)]);

import { eventOf, type Gesture, nameIn } from '../../contract/gesture.ts';
import type { Location } from '../diagnostics/position.ts';
import { inText, type Subject } from './subject.ts';

/** A link in the words, in any language. */
export interface Said {
  readonly slide: string;
  readonly says: string;
  readonly location: Location;
}

/** Every link of every language to a hotspot or a tutorial. */
export const saidOf = (subject: Subject): Said[] =>
  [...subject.texts.values()].flatMap((text) =>
    [...text.positions.slides].flatMap(([slide, { says }]) =>
      says.map((said) => ({ slide, says: said.says, location: inText(text, said.at, slide) })),
    ),
  );

/** A link as an author writes it: `press.a.b` → `press:a.b`. */
export const asLink = (says: string): string => says.replace('.', ':');

/** The links with which words name a gesture; none for `next`. */
export const saysOf = (gesture: Gesture): string[] => (gesture.do === 'next' ? [] : [eventOf(gesture)]);

/** Every link of every language to another tutorial, or to one of its slides. */
export const linksToTutorials = (subject: Subject) =>
  saidOf(subject).flatMap(({ says, location }) => {
    const [tutorial, slide] = nameIn('tutoriel', says)?.split('/') ?? [];
    return tutorial === undefined ? [] : [{ tutorial, slide, location }];
  });

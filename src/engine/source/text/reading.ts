import type { Place } from '../../diagnostics/problem.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Locate } from './cursor.ts';

/** A link of the words to a hotspot or a tutorial. */
export interface SaidPlace {
  readonly says: string;
  /** The words of the link. */
  readonly words: string;
  readonly at: Place;
}

/** A picture that the words show. */
export interface PicturePlace {
  /** `media/<file>` */
  readonly image: string;
  readonly at: Place;
}

/** A paragraph, or the line of a list, as it is written. */
export interface Paragraph {
  readonly source: string;
  readonly at: Place;
}

/** What is carried while one slide's text is read. */
export interface Reading {
  readonly locate: Locate;
  readonly report: Report<number>;
  readonly placeAt: (offset: number) => Place;
  /** What is written between two offsets. */
  readonly slice: (start: number, end: number) => string;
  readonly says: SaidPlace[];
  readonly pictures: PicturePlace[];
  readonly paragraphs: Paragraph[];
}

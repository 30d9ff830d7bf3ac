import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Locate } from './cursor.ts';

/** A link of the words to a hotspot or a tutorial. */
export interface LinkPosition {
  readonly says: string;
  /** The words of the link. */
  readonly words: string;
  readonly at: Position;
}

/** A picture that the words show. */
export interface PicturePosition {
  /** `media/<file>` */
  readonly image: string;
  readonly at: Position;
}

/** A paragraph, or the line of a list, as it is written. */
export interface Paragraph {
  readonly source: string;
  readonly at: Position;
}

/** What is carried while one slide's text is read. */
export interface Reading {
  readonly locate: Locate;
  readonly report: Report<number>;
  readonly positionAt: (offset: number) => Position;
  /** What is written between two offsets. */
  readonly slice: (start: number, end: number) => string;
  readonly says: LinkPosition[];
  readonly pictures: PicturePosition[];
  readonly paragraphs: Paragraph[];
}

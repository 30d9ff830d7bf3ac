import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Locate } from './cursor.ts';

/** A link in the words to a hotspot or a tutorial. */
export interface LinkPosition {
  readonly says: string;
  /** The words of the link. */
  readonly words: string;
  readonly at: Position;
}

/** A picture that the words show. */
export interface PicturePosition {
  /** Path `media/<file>`. */
  readonly image: string;
  readonly at: Position;
}

/** A paragraph, or a line of a list, as written. */
export interface Paragraph {
  readonly source: string;
  readonly at: Position;
}

/** Context of the reading of one slide's text. */
export interface Reading {
  readonly locate: Locate;
  readonly report: Report<number>;
  readonly positionAt: (offset: number) => Position;
  /** The text between two offsets. */
  readonly slice: (start: number, end: number) => string;
  readonly says: LinkPosition[];
  readonly pictures: PicturePosition[];
  readonly paragraphs: Paragraph[];
}

import type { Box, Crop } from './geometry.ts';
import type { Paragraph } from './text.ts';

/** Target of a click: the index of another slide, or an address outside the deck. */
export type Lead = { readonly to: number } | { readonly href: string };

export interface DeckPicture {
  /** Path of the file in the deck. */
  readonly part: string;
  readonly box: Box;
  readonly crop: Crop;
  readonly description: string;
  /** Whether the picture fills the background of its slide. */
  readonly isGround: boolean;
}

/** A shape that leads to another slide when clicked. */
export interface Zone {
  readonly to: number;
  readonly box: Box | undefined;
  /** Text of the shape, or its description; may be empty. */
  readonly label: string;
}

/** Text on a slide that is neither its title nor a zone. */
export interface TextBox {
  readonly box: Box | undefined;
  readonly paragraphs: readonly Paragraph<Lead>[];
}

export interface DeckSlide {
  /** Empty if no shape has the title. */
  readonly title: string;
  readonly texts: readonly TextBox[];
  readonly pictures: readonly DeckPicture[];
  readonly zones: readonly Zone[];
  readonly notes: readonly string[];
  /** Whether a click anywhere leads to the next slide. */
  readonly goesOn: boolean;
  /** Whether the presentation skips the slide. */
  readonly isHidden: boolean;
  /** Whether the slide has tables, charts or diagrams, which are not imported. */
  readonly hasFrames: boolean;
}

export interface Deck {
  readonly title: string;
  /** Month of the last change, `YYYY-MM`; undefined if the deck does not give it. */
  readonly month: string | undefined;
  readonly slides: readonly DeckSlide[];
  /** Surface of a slide, in squared units of the deck. */
  readonly surface: number;
  readonly bytes: (part: string) => Uint8Array;
  readonly has: (part: string) => boolean;
}

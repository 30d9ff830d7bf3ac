import type { Box, Crop } from './geometry.ts';
import type { Paragraph } from './text.ts';

/** Where a click leads: to another slide, by its place from 0, or out of the deck. */
export type Lead = { readonly to: number } | { readonly href: string };

export interface DeckPicture {
  /** Path of the file in the deck. */
  readonly part: string;
  readonly box: Box;
  readonly crop: Crop;
  readonly description: string;
  /** It fills the ground of its slide. */
  readonly isGround: boolean;
}

/** Something on a slide that leads elsewhere when it is clicked. */
export interface Zone {
  readonly to: number;
  readonly box: Box | undefined;
  /** The words on it, if there are any. */
  readonly label: string;
}

/** Words on a slide that are neither its title nor on a zone. */
export interface TextBox {
  readonly box: Box | undefined;
  readonly paragraphs: readonly Paragraph<Lead>[];
}

export interface DeckSlide {
  /** Empty where nothing bears it. */
  readonly title: string;
  readonly texts: readonly TextBox[];
  readonly pictures: readonly DeckPicture[];
  readonly zones: readonly Zone[];
  readonly notes: readonly string[];
  /** A click anywhere goes on. */
  readonly goesOn: boolean;
  /** Passed over when one goes on. */
  readonly isHidden: boolean;
  /** It has tables, charts or drawings, which are not read. */
  readonly hasFrames: boolean;
}

export interface Deck {
  readonly title: string;
  /** `YYYY-MM` of the last change, if it is told. */
  readonly month: string | undefined;
  readonly slides: readonly DeckSlide[];
  /** Of a slide. */
  readonly surface: number;
  readonly bytes: (part: string) => Uint8Array;
  readonly has: (part: string) => boolean;
}

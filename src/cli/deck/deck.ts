import { openArchive } from './archive.ts';
import { type Box, type Crop, surface } from './geometry.ts';
import { Parts } from './parts.ts';
import { DeckRefused, refusals } from './refusals.ts';
import { readSlide } from './slide.ts';
import { line, type Paragraph } from './text.ts';
import { attribute, childrenOf, type Element, find, numberIn } from './xml.ts';

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

const MAIN = 'ppt/presentation.xml';
const NAMES = 'ppt/_rels/presentation.xml.rels';
const CORE = 'docProps/core.xml';
const SLIDES = 500;

/** Reads a deck of PowerPoint. Throws a `DeckRefused` if it can’t, or may not. */
export function readDeck(bytes: Uint8Array): Deck {
  const parts = new Parts(openArchive(bytes));
  if (!parts.has(MAIN)) throw new DeckRefused(refusals.notADeck);
  const main = parts.xml(MAIN);
  const order = orderOf(parts, main);
  const size = find(main, 'sldSz');
  const whole = { x: 0, y: 0, width: numberIn(size, 'cx'), height: numberIn(size, 'cy') };
  const core = parts.has(CORE) ? parts.xml(CORE) : undefined;
  return {
    title: titleOf(line(find(core, 'title')?.textContent ?? '')),
    month: /^\d{4}-(?:0[1-9]|1[0-2])/.exec(find(core, 'modified')?.textContent ?? '')?.[0],
    slides: order.map((path) => readSlide({ parts, path, order, whole })),
    surface: surface(whole),
    bytes: (part) => parts.bytes(part),
    has: (part) => parts.has(part),
  };
}

/** Paths of the slides, as they follow one another. */
function orderOf(parts: Parts, main: Element): string[] {
  const entries = childrenOf(find(main, 'sldIdLst'), 'sldId');
  if (entries.length === 0) throw new DeckRefused(refusals.noSlide);
  if (entries.length > SLIDES) throw new DeckRefused(refusals.tooManySlides(SLIDES));
  const known = parts.relations(MAIN);
  return entries.map((entry) => {
    const slide = known.get(attribute(entry, 'r:id') ?? '');
    if (slide?.kind !== 'slide') throw new DeckRefused(refusals.missing(NAMES));
    return slide.target;
  });
}

/** What programs write of themselves is no title. */
const titleOf = (title: string): string =>
  /powerpoint|pptx|^diapositive/i.test(title) ? '' : title.slice(0, 200);

import { openArchive } from './archive.ts';
import { surface } from './geometry.ts';
import type { Deck } from './model.ts';
import { Parts } from './parts.ts';
import { DeckRefused, refusals } from './refusals.ts';
import { readSlide } from './slide.ts';
import { line } from './text.ts';
import { attribute, childrenOf, type Element, find, numberIn } from './xml.ts';

const MAIN = 'ppt/presentation.xml';
const NAMES = 'ppt/_rels/presentation.xml.rels';
const CORE = 'docProps/core.xml';
const SLIDES = 500;

/** Reads a PowerPoint deck. Throws a `DeckRefused` if the deck can’t be read or exceeds a limit. */
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

/** Paths of the slides, in order. Throws a `DeckRefused` without slides or with more than `SLIDES`. */
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

/** The title of a deck; empty for a default title that programs write. */
const titleOf = (title: string): string =>
  /powerpoint|pptx|^diapositive/i.test(title) ? '' : title.slice(0, 200);

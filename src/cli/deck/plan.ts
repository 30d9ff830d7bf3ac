import { toName } from '../../engine/source/names.ts';
import type { Deck, DeckPicture, DeckSlide } from './model.ts';
import { surface } from './geometry.ts';
import { candidatesOf, type Link, linksOf, type PlacedPicture } from './links.ts';
import { Media, type MediaFile } from './media.ts';
import { plain } from './text.ts';
import { unique } from './unique.ts';

/** A slide of the planned tutorial. */
export interface PlannedSlide {
  readonly name: string;
  readonly title: string;
  readonly source: DeckSlide;
  readonly staged: PlacedPicture | undefined;
  /** Pictures displayed in the text. */
  readonly pictures: readonly { readonly media: MediaFile; readonly description: string }[];
  readonly links: readonly Link[];
  /** Pairs of event and slide, the expected one first. */
  readonly on: readonly (readonly [event: string, slide: string])[];
  readonly end: boolean;
}

/** A tutorial planned from a deck, with notices for its author. */
export interface Plan {
  readonly slides: readonly PlannedSlide[];
  readonly media: readonly MediaFile[];
  readonly notices: readonly string[];
}

/** Least share of a slide's surface above which a picture can be the stage. */
const STAGE = 0.15;
/** Most characters of a text that can replace a missing title. */
const TITLE = 80;

/** Plans a tutorial from a deck. */
export function shortestPath(deck: Deck): Plan {
  const media = new Media(deck);
  const naming = unique();
  const titles = deck.slides.map(
    (slide, index) => slide.title || titleIn(slide) || `Diapositive ${index + 1}`,
  );
  const names = titles.map((title) => naming(toName(title)));
  const planner = { deck, media, titles, names };
  return {
    slides: deck.slides.map((_, index) => planSlide(planner, index)),
    media: media.files,
    notices: deck.slides.flatMap((slide, index) =>
      noticesOf(slide, media).map((notice) => `Diapositive ${index + 1} : ${notice}`),
    ),
  };
}

/** The first paragraph of a slide, as a title; empty if longer than `TITLE`. */
function titleIn({ texts }: DeckSlide): string {
  const [first] = texts.flatMap(({ paragraphs }) => paragraphs);
  const words = first ? plain(first) : '';
  return words.length > TITLE ? '' : words;
}

interface Planner {
  readonly deck: Deck;
  readonly media: Media;
  readonly titles: readonly string[];
  readonly names: readonly string[];
}

function planSlide({ deck, media, titles, names }: Planner, index: number): PlannedSlide {
  const source = deck.slides[index] as DeckSlide;
  const shown = source.pictures.flatMap((picture) => {
    const file = media.get(picture.part);
    return file ? [{ picture, media: file }] : [];
  });
  const staged = stageOf(shown, deck.surface);
  const following = deck.slides.findIndex(({ isHidden }, at) => at > index && !isHidden);
  const goesOn = following >= 0 && goesOnAnywhere(source, following);
  const links = linksOf(source, titles, { staged, choices: goesOn });
  const led = byExpectation(links, index).map(({ event, to }) => [event, names[to] ?? ''] as const);
  return {
    name: names[index] ?? '',
    title: titles[index] ?? '',
    source,
    staged,
    pictures: shown
      .filter((one) => one !== staged)
      .map(({ picture: { description }, media }) => ({ media, description })),
    links,
    on: goesOn ? [['next', names[following] ?? ''], ...led] : led,
    end: following < 0,
  };
}

/** The largest picture in front of the background if it is large enough, else the background. */
function stageOf(shown: readonly PlacedPicture[], whole: number): PlacedPicture | undefined {
  const large = shown.filter(({ picture }) => surface(picture.box) >= STAGE * whole);
  const bySize = large.toSorted((one, other) => surface(other.picture.box) - surface(one.picture.box));
  return bySize.find(({ picture }) => !picture.isGround) ?? bySize[0];
}

/**
 * Whether a click anywhere leads to the next slide: not if a zone already leads there, or if the deck
 * requires a click on a zone.
 */
function goesOnAnywhere(slide: DeckSlide, following: number): boolean {
  const targets = candidatesOf(slide).map(({ to }) => to);
  return targets.length === 0 || (slide.goesOn && !targets.includes(following));
}

/** Sorts the links: the nearest later slide, which is expected, first; earlier slides last. */
function byExpectation(links: readonly Link[], index: number): Link[] {
  const rank = ({ to }: Link) => (to > index ? to - index : Infinity);
  return links.toSorted((one, other) => (rank(one) === rank(other) ? 0 : rank(one) - rank(other)));
}

function noticesOf({ pictures, hasFrames }: DeckSlide, media: Media): string[] {
  const lost = pictures.some(({ part }) => !media.get(part));
  const cropped = pictures.some(({ part, crop }) => media.get(part) && isCropped(crop));
  return [
    ...(lost ? ['une image n’est pas d’un format que le Web montre. Enregistrez-la en PNG.'] : []),
    ...(cropped
      ? ['une image était rognée dans PowerPoint ; ici elle est entière. Regardez ce qu’elle montre.']
      : []),
    ...(hasFrames ? ['un tableau, un graphique ou un schéma n’est pas repris.'] : []),
  ];
}

const isCropped = ({ left, top, right, bottom }: DeckPicture['crop']): boolean =>
  left + top + right + bottom > 0.01;

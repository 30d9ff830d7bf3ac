import type { DeckPicture, DeckSlide, Lead, Zone } from './model.ts';
import type { Box } from './geometry.ts';
import type { Parts } from './parts.ts';
import { jumpOf } from './jump.ts';
import { type Click, groundOf, type Shape, shapesOf } from './shapes.ts';
import { line, type Paragraph, plain } from './text.ts';
import { attribute, type Element, find } from './xml.ts';

/** A slide of a deck, with the deck around it. */
interface SlideContext {
  readonly parts: Parts;
  readonly path: string;
  /** Paths of all slides. */
  readonly order: readonly string[];
  /** Box of the whole slide. */
  readonly whole: Box;
}

/**
 * Placeholders whose content does not belong to the slide itself: number, date, footer, header, picture of
 * the slide.
 */
const furniture = new Set(['sldNum', 'dt', 'ftr', 'hdr', 'sldImg']);
const titles = new Set(['title', 'ctrTitle']);
const whole = { left: 0, top: 0, right: 0, bottom: 0 };

/** Reads one slide. Throws a `DeckRefused` if a part is missing or invalid. */
export function readSlide(asked: SlideContext): DeckSlide {
  const slide = asked.parts.xml(asked.path);
  const content = find(slide, 'cSld');
  const shapes = shapesOf(find(content, 'spTree')).filter(({ place }) => !furniture.has(place ?? ''));
  const title = shapes.find(({ place, paragraphs }) => titles.has(place ?? '') && paragraphs.length > 0);
  const reader = new Reader(asked);
  return {
    title: title ? wordsOf(title) : '',
    texts: shapes.filter((shape) => shape !== title && reader.isText(shape)).map(reader.text),
    pictures: [...reader.ground(content), ...shapes.flatMap(reader.picture)],
    zones: shapes.flatMap(reader.zone),
    notes: reader.notes(),
    goesOn: attribute(transitionOf(slide), 'advClick') !== '0',
    isHidden: attribute(slide, 'show') === '0',
    hasFrames: shapes.some(({ isFrame }) => isFrame),
  };
}

const wordsOf = ({ paragraphs }: Shape): string => line(paragraphs.map(plain).join(' '));

/** PowerPoint writes newer transitions with a plain one as `Fallback`. */
const transitionOf = (slide: Element): Element | undefined =>
  find(slide, 'transition') ?? find(slide, 'AlternateContent', 'Fallback', 'transition');

/** Reads shapes with the relations of their slide. */
class Reader {
  readonly #asked: SlideContext;
  readonly #relations: ReturnType<Parts['relations']>;

  constructor(asked: SlideContext) {
    this.#asked = asked;
    this.#relations = asked.parts.relations(asked.path);
  }

  isText = (shape: Shape): boolean => shape.paragraphs.length > 0 && this.#jump(shape.click) === undefined;

  text = ({ box, paragraphs }: Shape) => ({ box, paragraphs: paragraphs.map(this.#led) });

  zone = (shape: Shape): Zone[] => {
    const to = this.#jump(shape.click);
    return to === undefined ? [] : [{ to, box: shape.box, label: wordsOf(shape) || shape.description }];
  };

  picture = ({ box, picture, description }: Shape): DeckPicture[] => {
    const part = picture && this.#image(picture.relation);
    return part !== undefined && box
      ? [{ part, box, crop: picture?.crop ?? whole, description, isGround: false }]
      : [];
  };

  /** The background picture. */
  ground(content: Element | undefined): DeckPicture[] {
    const part = this.#image(groundOf(content) ?? '');
    return part === undefined
      ? []
      : [{ part, box: this.#asked.whole, crop: whole, description: '', isGround: true }];
  }

  notes(): string[] {
    const { parts } = this.#asked;
    const path = [...this.#relations.values()].find(({ kind }) => kind === 'notesSlide')?.target;
    if (path === undefined || !parts.has(path)) return [];
    return shapesOf(find(parts.xml(path), 'cSld', 'spTree'))
      .filter(({ place }) => place === 'body')
      .flatMap(({ paragraphs }) => paragraphs.map(plain));
  }

  #led = ({ list, runs }: Paragraph<Click>): Paragraph<Lead> => ({
    list,
    runs: runs.map(({ text, click }) => {
      const lead = this.#lead(click);
      return lead ? { text, click: lead } : { text };
    }),
  });

  #lead(click: Click | undefined): Lead | undefined {
    const to = this.#jump(click);
    if (to !== undefined) return { to };
    const outside = click && this.#relations.get(click.relation);
    return outside?.isOutside ? { href: outside.target } : undefined;
  }

  #jump = (click: Click | undefined): number | undefined =>
    click && jumpOf(click, this.#relations.get(click.relation), this.#asked);

  #image(relation: string): string | undefined {
    const found = this.#relations.get(relation);
    return found && !found.isOutside ? found.target : undefined;
  }
}

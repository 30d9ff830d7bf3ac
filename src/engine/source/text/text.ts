import type { Place } from '../../diagnostics/problem.ts';
import { type Fault, fault, type Report, type Where } from '../../diagnostics/diagnostic.ts';
import { isName, toName } from '../names.ts';
import { readFrontMatter } from './front-matter.ts';
import { FILE_LIMIT } from './limits.ts';
import { placesIn, plainLines } from './lines.ts';
import { type Section, splitSections } from './sections.ts';
import { readSlide, type SlideTextPlaces } from './slide.ts';
import { typeset } from '../../diagnostics/typeset.ts';
import type { SlideWords, Words } from '../../flow/words.ts';

/** Where things stand in a text file. */
export interface TextPlaces {
  readonly chapters: ReadonlyMap<string, Place>;
  readonly slides: ReadonlyMap<string, SlideTextPlaces>;
}

/** What a text file says. Words are as complete as the problems allow; none if the file was refused. */
export interface TextReading {
  readonly where: Where;
  readonly words: Words | undefined;
  readonly places: TextPlaces;
  readonly problems: readonly Fault[];
}

/** Reads the words of a tutorial in one language. Never throws. */
export function readText(source: string, where: Where): TextReading {
  if (source.length > FILE_LIMIT) return refuse(where);
  const reader = new TextReader(plainLines(source), where);
  return { where, words: reader.read(), places: reader, problems: reader.problems };
}

const refuse = (where: Where): TextReading => ({
  where,
  words: undefined,
  places: { chapters: new Map(), slides: new Map() },
  problems: [fault({ ...where, line: 1, column: 1 }, 'text-too-large', FILE_LIMIT)],
});

class TextReader implements TextPlaces {
  readonly chapters = new Map<string, Place>();
  readonly slides = new Map<string, SlideTextPlaces>();
  readonly problems: Fault[] = [];
  readonly #text: string;
  readonly #where: Where;
  readonly #placeAt: (offset: number) => Place;
  readonly #titles: [string, string][] = [];
  readonly #words: [string, SlideWords][] = [];
  #chapter: string | undefined;

  constructor(text: string, where: Where) {
    this.#text = text;
    this.#where = where;
    this.#placeAt = placesIn(text);
  }

  read(): Words {
    const { heading, bodyOffset } = readFrontMatter(this.#text, this.#reporter());
    const { preamble, sections } = splitSections(this.#text, bodyOffset);
    this.#refuseText(preamble, bodyOffset);
    for (const section of sections)
      if (section.kind === 'chapter') this.#readChapter(section);
      else this.#readSlide(section);
    return {
      ...heading,
      chapters: Object.fromEntries(this.#titles),
      slides: Object.fromEntries(this.#words),
    };
  }

  #reporter(slide?: string): Report<number> {
    const where = slide === undefined ? this.#where : { ...this.#where, slide };
    return (offset, rule, ...params) => {
      this.problems.push(fault({ ...where, ...this.#placeAt(offset) }, rule, ...params));
    };
  }

  #refuseText(text: string, offset: number) {
    const first = text.search(/\S/);
    if (first >= 0) this.#reporter()(offset + first, 'text-outside-slide');
  }

  #readChapter(section: Section) {
    const name = this.#readName(section, (taken) => this.chapters.get(taken));
    this.#refuseText(section.body, section.bodyOffset);
    this.#chapter = section.name;
    if (name === undefined) return;
    this.chapters.set(name, this.#placeAt(section.offset));
    this.#titles.push([name, typeset(section.title)]);
  }

  #readSlide(section: Section) {
    const name = this.#readName(section, (taken) => this.slides.get(taken)?.heading);
    const { body, places } = readSlide(section, this.#reporter(name), this.#placeAt);
    if (name === undefined) return;
    this.slides.set(name, { ...places, chapter: this.#chapter });
    this.#words.push([name, { title: typeset(section.title), body }]);
  }

  /** The name of a section, if it is a good one that no other section bears. */
  #readName({ title, name, offset }: Section, taken: (name: string) => Place | undefined) {
    const report = this.#reporter();
    if (!title) report(offset, 'heading-without-title');
    if (name === undefined) report(offset, 'heading-without-name', toName(title));
    else if (!isName(name)) report(offset, 'wrong-name', name.slice(0, 60), toName(name));
    else return this.#unlessTaken(name, taken(name), offset);
    return undefined;
  }
  #unlessTaken(name: string, before: Place | undefined, offset: number): string | undefined {
    if (!before) return name;
    this.#reporter()(offset, 'duplicate-name', name, before.line);
    return undefined;
  }
}

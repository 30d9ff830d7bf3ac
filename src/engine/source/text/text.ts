import type { Position } from '../../diagnostics/position.ts';
import { type Diagnostic, error, type Report } from '../../diagnostics/diagnostic.ts';
import type { SourceFile } from '../../diagnostics/position.ts';
import { isName, toName } from '../names.ts';
import { readFrontMatter } from './front-matter.ts';
import { FILE_LIMIT } from './limits.ts';
import { positionsIn, plainLines } from './lines.ts';
import { type Section, splitSections } from './sections.ts';
import { readSlide, type SlideTextPositions } from './slide.ts';
import { typeset } from '../../diagnostics/typeset.ts';
import type { SlideWords, Words } from '../../flow/words.ts';

/** Positions of the parts of a text file. */
export interface TextPositions {
  readonly chapters: ReadonlyMap<string, Position>;
  readonly slides: ReadonlyMap<string, SlideTextPositions>;
}

/** Contents of a text file. Words lack what could not be read; undefined if the file was refused. */
export interface TextReading {
  readonly where: SourceFile;
  readonly words: Words | undefined;
  readonly positions: TextPositions;
  readonly problems: readonly Diagnostic[];
}

/** Reads the words of a tutorial in one language. Never throws; errors are in `problems`. */
export function readText(source: string, where: SourceFile): TextReading {
  if (source.length > FILE_LIMIT) return refuse(where);
  const reader = new TextReader(plainLines(source), where);
  return { where, words: reader.read(), positions: reader, problems: reader.problems };
}

const refuse = (where: SourceFile): TextReading => ({
  where,
  words: undefined,
  positions: { chapters: new Map(), slides: new Map() },
  problems: [error({ ...where, line: 1, column: 1 }, 'text-too-large', FILE_LIMIT)],
});

class TextReader implements TextPositions {
  readonly chapters = new Map<string, Position>();
  readonly slides = new Map<string, SlideTextPositions>();
  readonly problems: Diagnostic[] = [];
  readonly #text: string;
  readonly #where: SourceFile;
  readonly #positionAt: (offset: number) => Position;
  readonly #titles: [string, string][] = [];
  readonly #words: [string, SlideWords][] = [];
  #chapter: string | undefined;

  constructor(text: string, where: SourceFile) {
    this.#text = text;
    this.#where = where;
    this.#positionAt = positionsIn(text);
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
      this.problems.push(error({ ...where, ...this.#positionAt(offset) }, rule, ...params));
    };
  }

  #refuseText(text: string, offset: number) {
    const first = text.search(/\S/);
    if (first >= 0) this.#reporter()(offset + first, 'text-outside-slide');
  }

  #readChapter(section: Section) {
    const name = this.#readName(section, (taken) => this.chapters.get(taken));
    this.#refuseText(section.body, section.bodyOffset);
    this.#chapter = section.name ?? '';
    if (name === undefined) return;
    this.chapters.set(name, this.#positionAt(section.offset));
    this.#titles.push([name, typeset(section.title)]);
  }

  #readSlide(section: Section) {
    const name = this.#readName(section, (taken) => this.slides.get(taken)?.heading);
    const { body, positions } = readSlide(section, this.#reporter(name), this.#positionAt);
    if (name === undefined) return;
    this.slides.set(name, { ...positions, chapter: this.#chapter });
    this.#words.push([name, { title: typeset(section.title), body }]);
  }

  /** The name of a section, if the name is valid and not used by another section. */
  #readName({ title, name, offset }: Section, taken: (name: string) => Position | undefined) {
    const report = this.#reporter();
    if (!title) report(offset, 'heading-without-title');
    if (name === undefined) report(offset, 'heading-without-name', toName(title));
    else if (!isName(name)) report(offset, 'wrong-name', name.slice(0, 60), toName(name));
    else return this.#unlessTaken(name, taken(name), offset);
    return undefined;
  }
  #unlessTaken(name: string, before: Position | undefined, offset: number): string | undefined {
    if (!before) return name;
    this.#reporter()(offset, 'duplicate-name', name, before.line);
    return undefined;
  }
}

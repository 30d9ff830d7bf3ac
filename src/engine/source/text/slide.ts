import type { Position } from '../../diagnostics/position.ts';
import type { Report } from '../../diagnostics/diagnostic.ts';
import type { Block } from '../../flow/words.ts';
import { readBlocks } from './blocks.ts';
import { follow } from './cursor.ts';
import { SECTION_LIMIT, tooNested } from './limits.ts';
import { lex } from './markdown.ts';
import type { Paragraph, PicturePosition, Reading, LinkPosition } from './slide-reading.ts';
import type { Section } from './sections.ts';

/** Positions of the parts of a slide's text. */
export interface SlideTextPositions {
  readonly heading: Position;
  readonly says: readonly LinkPosition[];
  readonly pictures: readonly PicturePosition[];
  readonly paragraphs: readonly Paragraph[];
  /**
   * Name of the chapter above the slide: empty if its heading has no name, undefined before the first
   * heading.
   */
  readonly chapter: string | undefined;
  /** The text is too long or too nested and was not read. */
  readonly refused: boolean;
}

/** Reads the text of a slide, unless the text is too long or too nested. */
export function readSlide(
  section: Section,
  report: Report<number>,
  positionAt: (offset: number) => Position,
): { body: Block[]; positions: Omit<SlideTextPositions, 'chapter'> } {
  const refused = isRefused(section, report);
  const found = { says: [], pictures: [], paragraphs: [] };
  const { body: text, offset, bodyOffset } = section;
  const slice = (start: number, end: number) => text.slice(start - bodyOffset, end - bodyOffset);
  const reading: Reading = { locate: follow(text, bodyOffset), report, positionAt, slice, ...found };
  const body = refused ? [] : readBlocks(lex(text), reading);
  return { body, positions: { heading: positionAt(offset), ...found, refused } };
}

function isRefused({ body, offset, bodyOffset }: Section, report: Report<number>): boolean {
  const isLong = body.length > SECTION_LIMIT;
  const nested = isLong ? undefined : tooNested(body);
  if (isLong) report(offset, 'section-too-long', SECTION_LIMIT);
  if (nested !== undefined) report(bodyOffset + nested, 'section-too-nested');
  return isLong || nested !== undefined;
}

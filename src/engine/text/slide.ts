import type { Place } from '../check/problem.ts';
import type { Report } from '../check/report.ts';
import type { Block } from '../words.ts';
import { readBlocks } from './blocks.ts';
import { follow } from './cursor.ts';
import { SECTION_LIMIT, tooNested } from './limits.ts';
import { lex } from './markdown.ts';
import type { PicturePlace, Reading, SaidPlace } from './reading.ts';
import type { Section } from './sections.ts';

/** Where things stand in a slide's text. */
export interface SlideTextPlaces {
  readonly heading: Place;
  readonly says: readonly SaidPlace[];
  readonly pictures: readonly PicturePlace[];
  /** Too long or too nested: its text was not read. */
  readonly refused: boolean;
}

/** Reads the text of a slide, unless it is hostile. */
export function readSlide(
  section: Section,
  report: Report<number>,
  placeAt: (offset: number) => Place,
): { body: Block[]; places: SlideTextPlaces } {
  const says: SaidPlace[] = [];
  const pictures: PicturePlace[] = [];
  const refused = isRefused(section, report);
  const locate = follow(section.body, section.bodyOffset);
  const reading: Reading = { locate, report, placeAt, says, pictures };
  const body = refused ? [] : readBlocks(lex(section.body), reading);
  return { body, places: { heading: placeAt(section.offset), says, pictures, refused } };
}

function isRefused({ body, offset, bodyOffset }: Section, report: Report<number>): boolean {
  const isLong = body.length > SECTION_LIMIT;
  const nested = isLong ? undefined : tooNested(body);
  if (isLong) report(offset, 'section-too-long', SECTION_LIMIT);
  if (nested !== undefined) report(bodyOffset + nested, 'section-too-nested');
  return isLong || nested !== undefined;
}

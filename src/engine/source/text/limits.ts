/** Most characters of a text file. */
export const FILE_LIMIT = 200_000;
/** Most characters of one slide's text. */
export const SECTION_LIMIT = 20_000;
/**
 * Most emphasis signs in one paragraph or list: the time and stack of marked grow with the square of their
 * number.
 */
const MARKS_LIMIT = 400;

/** Nine containers on a line, an indentation of 41, 21 open brackets, or nine emphasis signs in a row. */
const nested = new RegExp(
  [
    String.raw`^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))){9}`,
    String.raw`^[ \t]{41,}\S`,
    String.raw`(?:\[[^\][\n]*){21}`,
    String.raw`[*_~]{9}`,
  ].join('|'),
  'm',
);

/**
 * The offset of nesting deeper than authors need; undefined if there is none. Checked first, because marked
 * would be slow.
 */
export function tooNested(text: string): number | undefined {
  const offset = text.search(nested);
  return offset >= 0 ? offset : tooMarked(text);
}

function tooMarked(text: string): number | undefined {
  let offset = 0;
  let block = 0;
  let marks = 0;
  for (const line of text.split('\n')) {
    marks += line.match(/[*_~]/g)?.length ?? 0;
    if (marks > MARKS_LIMIT) return block;
    offset += line.length + 1;
    if (!line.trim()) [block, marks] = [offset, 0];
  }
  return undefined;
}

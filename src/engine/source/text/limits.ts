/** Characters of a text file. */
export const FILE_LIMIT = 200_000;
/** Characters of one slide's text. */
export const SECTION_LIMIT = 20_000;
/** Signs of emphasis in one paragraph or list: marked's time and stack grow with their square. */
const MARKS_LIMIT = 400;

/** Nine containers on a line, a far indented line, twenty-one brackets open, or nine signs of emphasis in a row. */
const nested = new RegExp(
  [
    String.raw`^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))){9}`,
    String.raw`^[ \t]{41,}\S`,
    String.raw`(?:\[[^\][\n]*){21}`,
    String.raw`[*_~]{9}`,
  ].join('|'),
  'm',
);

/** The offset at which a text is nested deeper than any author needs, found before marked spends its time on it. */
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

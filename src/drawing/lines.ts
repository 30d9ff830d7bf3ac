/** Lines of a text in the drawing. */
export type Lines = readonly string[];

/** Height of a line, as a multiple of the font size. */
export const LEADING = 1.3;
/** Mean width of a letter, as a multiple of the font size. */
const LETTER = 0.58;

/** Cuts a text between words into lines of at most `letters` characters; a longer word stays whole. */
export function wrap(text: string, letters: number): Lines {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The size of lines in pixels, for a font size in pixels. */
export const sizeOf = (lines: Lines, size: number): { width: number; height: number } => ({
  width: Math.ceil(Math.max(...lines.map((line) => line.length)) * size * LETTER),
  height: Math.ceil(lines.length * size * LEADING),
});

/** A text as it is drawn, line by line. */
export type Lines = readonly string[];

/** Height of a line, as a multiple of its letters' size. */
export const LEADING = 1.3;
/** Mean width of a letter, the same way. */
const LETTER = 0.58;

/** Cuts a text between words, in lines of at most so many letters; a longer word stays whole. */
export function wrap(text: string, letters: number): Lines {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The room that lines need, in pixels. */
export const sizeOf = (lines: Lines, size: number): { width: number; height: number } => ({
  width: Math.ceil(Math.max(...lines.map((line) => line.length)) * size * LETTER),
  height: Math.ceil(lines.length * size * LEADING),
});

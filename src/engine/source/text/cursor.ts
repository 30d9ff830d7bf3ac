/**
 * Finds the tokens of marked in the source, in order. Their text may lack the indentation that marked removes
 * from lists.
 */
export type Locate = <T>(raw: string, read: (offset: number, end: number) => T) => T;

/** Makes a `Locate` for a text that starts at offset `base` of its file. */
export function follow(text: string, base: number): Locate {
  let at = 0;
  return (raw, read) => {
    const [start, end] = find(text, raw.trim(), at);
    at = start;
    const result = read(base + start, base + end);
    at = end;
    return result;
  };
}

function find(text: string, raw: string, from: number): [start: number, end: number] {
  const start = text.indexOf(raw, from);
  if (start >= 0) return [start, start + raw.length];
  const loose = new RegExp(raw.split('\n').map(escapeLine).join('[ \\t]*\\n[ \\t>]*'), 'g');
  loose.lastIndex = from;
  const match = loose.exec(text);
  return match ? [match.index, loose.lastIndex] : [from, from];
}

const escapeLine = (line: string): string => line.trim().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

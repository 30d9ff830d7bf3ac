/** A heading and the text under it. Offsets count from the start of the file. */
export interface Section {
  readonly kind: 'chapter' | 'slide';
  readonly title: string;
  /** The name between `{#` and `}`, as written. */
  readonly name: string | undefined;
  readonly offset: number;
  readonly body: string;
  readonly bodyOffset: number;
}

const heading = /^(#{1,2})(?:[ \t]+(.*))?$/gm;

/** The text before the first heading, and the sections. */
export function splitSections(text: string, from: number) {
  const headings = [...text.slice(from).matchAll(heading)];
  const startOf = (index: number) => from + (headings[index]?.index ?? text.length - from);
  const sections = headings.map(({ 0: line, 1: signs, 2: words = '' }, index): Section => {
    const bodyOffset = startOf(index) + line.length;
    return {
      kind: signs === '#' ? 'chapter' : 'slide',
      ...titleAndName(words.trim()),
      offset: startOf(index),
      body: text.slice(bodyOffset, startOf(index + 1)),
      bodyOffset,
    };
  });
  return { preamble: text.slice(from, startOf(0)), sections };
}

function titleAndName(words: string): { title: string; name: string | undefined } {
  const open = words.endsWith('}') ? words.lastIndexOf('{#') : -1;
  if (open < 0) return { title: words, name: undefined };
  return { title: words.slice(0, open).trim(), name: words.slice(open + 2, -1) };
}

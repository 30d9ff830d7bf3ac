/** Adds French no-break spaces inside quotation marks and before high punctuation. */
export const typeset = (text: string): string =>
  text.replace(/« /g, '«\u00a0').replace(/ (?=[»:;?!%€])/g, '\u00a0');

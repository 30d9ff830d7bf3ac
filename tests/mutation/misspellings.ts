/** An event or a link with each letter of its anchor or fact left out, and each two neighbours exchanged. */
export function misspellings(what: string): string[] {
  const [, kind, name = ''] = /^((?:press|did|type)[.:])(.+)$/.exec(what) ?? [];
  if (kind === undefined) return [];
  const letters = [...name];
  const wrong = letters.flatMap((letter, at) => [
    [...letters.slice(0, at), ...letters.slice(at + 1)],
    [...letters.slice(0, at), letters[at + 1] ?? '', letter, ...letters.slice(at + 2)],
  ]);
  const names = new Set(wrong.map((one) => one.join('')).filter((one) => one !== name));
  return [...names].map((one) => kind + one);
}

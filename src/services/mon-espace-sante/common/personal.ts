/** What a text without its spaces looks like when it is somebody’s, and how the fiction’s own differ. */
const shapes = [
  { is: /@/, fictional: /@([\w-]+\.)*example\.org$/ },
  { is: /^(0|\+33)[1-9]\d{8}$/, fictional: /^(0|\+33)63998/ },
  { is: /^[12]\d{5}[\dab]\d{6}(\d{2})?$/, fictional: /^.{10}000/ },
] as const;

/** Looks like a mail address, a telephone or a social security number that is not of the fiction. */
export function looksPersonal(text: string): boolean {
  const tight = text.toLowerCase().replace(/\s/g, '');
  return shapes.some(({ is, fictional }) => is.test(tight) && !fictional.test(tight));
}

/** Pieces of a sentence that may be a mail address or a number. */
const pieces = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?\d(?:[\s.-]?[\dab]){8,14}/gi;

const isPersonal = (piece: string): boolean =>
  looksPersonal(piece.includes('@') ? piece : piece.replace(/[.-]/g, ''));

/** Whether somebody’s address or number stands in a sentence. */
export const mentionsPersonal = (text: string): boolean => (text.match(pieces) ?? []).some(isPersonal);

/** The sentence without them. */
export const withoutPersonal = (text: string): string =>
  text.replace(pieces, (piece) => (isPersonal(piece) ? '' : piece));

/** Shapes of personal data without spaces, and the shapes that only fictional data have. */
const shapes = [
  { is: /@/, fictional: /@([\w-]+\.)*example\.org$/ },
  { is: /^(0|\+33)[1-9]\d{8}$/, fictional: /^(0|\+33)63998/ },
  { is: /^[12]\d{5}[\dab]\d{6}(\d{2})?$/, fictional: /^.{10}000/ },
] as const;

/** Whether a text looks like a real mail address, telephone number or social security number. */
export function looksPersonal(text: string): boolean {
  const tight = text.toLowerCase().replace(/\s/g, '');
  return shapes.some(({ is, fictional }) => is.test(tight) && !fictional.test(tight));
}

/** Parts of a sentence that may be a mail address or a number. */
const pieces = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\+?\d(?:[\s.-]?[\dab]){8,14}/gi;

const isPersonal = (piece: string): boolean =>
  looksPersonal(piece.includes('@') ? piece : piece.replace(/[.-]/g, ''));

/** Whether a sentence contains a real mail address or number. */
export const mentionsPersonal = (text: string): boolean => (text.match(pieces) ?? []).some(isPersonal);

/** The sentence without real mail addresses and numbers. */
export const withoutPersonal = (text: string): string =>
  text.replace(pieces, (piece) => (isPersonal(piece) ? '' : piece));

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

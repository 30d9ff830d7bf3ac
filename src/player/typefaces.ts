/** Milliseconds that a page waits for a typeface; after this time a font of the device is used. */
const PATIENCE = 300;

/**
 * Resolves when both weights of a typeface are loaded, have failed, or are late. Text drawn afterwards keeps
 * its letters, because `font-display: optional` ignores a face that loads later.
 */
export async function typeface(name: string, { fonts }: Pick<Document, 'fonts'> = document): Promise<void> {
  const faces = [400, 700].map((weight) => fonts.load(`${weight.toString()} 1em '${name}'`));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([Promise.allSettled(faces), late]);
}

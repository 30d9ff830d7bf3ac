/** Milliseconds that a page waits for a typeface before it is drawn with a font of the device. */
const PATIENCE = 300;

/**
 * Resolves once both weights of a typeface are there, or can’t be had in time. What is drawn only then keeps its
 * letters: a face that comes later is not drawn (`font-display: optional`).
 */
export async function typeface(name: string, { fonts }: Pick<Document, 'fonts'> = document): Promise<void> {
  const faces = [400, 700].map((weight) => fonts.load(`${weight.toString()} 1em '${name}'`));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([Promise.allSettled(faces), late]);
}

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { fileNameOf, type Typeface, typefaces } from '../build/typefaces.ts';
import { fallbackFaces } from './fallback-faces.ts';

const WEIGHTS = [400, 700];
const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}œŒ«»‹›’‘“”–—…€•`;

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
}

/** Writes the subset of a face with the characters of French. */
async function cutFont(typeface: Typeface, weight: number): Promise<void> {
  const name = fileNameOf(typeface);
  const whole = `node_modules/@fontsource/${name}/files/${name}-latin-${weight.toString()}-normal.woff2`;
  const cut = await subsetFont(await readFile(whole), CHARACTERS, { targetFormat: 'woff2' });
  await writeFile(`${typeface.folder}/${name}-${weight.toString()}.woff2`, cut);
  console.log(`${name} ${weight.toString()} : ${cut.length.toString()} octets`);
}

for (const typeface of typefaces) {
  const { folder, fallbacks } = typeface;
  await mkdir(folder, { recursive: true });
  await Promise.all(WEIGHTS.map((weight) => cutFont(typeface, weight)));
  const options = { ...(await resolveConfig(fallbacks)), parser: 'css' };
  await writeFile(fallbacks, await format(fallbackFaces(typeface), options));
}

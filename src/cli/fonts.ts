import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { fallbackFaces } from './fallback-faces.ts';

const FOLDER = 'src/player/fonts';
const FALLBACKS = 'src/player/styles/fallbacks.css';
const FAMILIES = ['atkinson-hyperlegible-next', 'open-sans'];
const WEIGHTS = [400, 700];
const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}œŒ«»‹›’‘“”–—…€•`;

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');
}

/** Cuts a family down to what French needs. */
async function cutFont(family: string, weight: number): Promise<void> {
  const whole = `node_modules/@fontsource/${family}/files/${family}-latin-${weight.toString()}-normal.woff2`;
  const cut = await subsetFont(await readFile(whole), CHARACTERS, { targetFormat: 'woff2' });
  await writeFile(`${FOLDER}/${family}-${weight.toString()}.woff2`, cut);
  console.log(`${family} ${weight.toString()} : ${cut.length.toString()} octets`);
}

await mkdir(FOLDER, { recursive: true });
await Promise.all(FAMILIES.flatMap((family) => WEIGHTS.map((weight) => cutFont(family, weight))));
await writeFile(
  FALLBACKS,
  await format(fallbackFaces(), { ...(await resolveConfig(FALLBACKS)), parser: 'css' }),
);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { camelCase } from '../../src/cli/generated.ts';
import type { Manifest } from '../../src/contract/manifest.ts';

/** A file that knows a service, and by what. */
export interface Knowledge {
  readonly file: string;
  readonly service: string;
  readonly word: string;
}

/** Colours of a theme; white and black are nobody's. */
const coloursIn = (css: string): string[] =>
  (css.match(/#[0-9a-f]{6}\b/gi) ?? []).filter((colour) => !/^#(?:f{6}|0{6})$/i.test(colour));

/** What only the folder of a service may hold: its names, its addresses, its person, its typeface, its colours. */
export function wordsOf(manifest: Manifest, theme: string): string[] {
  const { id, title, person = [], typeface = [], devices } = manifest;
  const addresses = Object.values(devices).flatMap(({ address }) => address?.text ?? []);
  const names = [id, camelCase(id), ...Object.values(title), ...addresses];
  return [...new Set([...names, person, typeface, ...coloursIn(theme)].flat())];
}

/** Every file of the code but those of the services, their generated list included. */
export function otherFiles(): [file: string, text: string][] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name))
    .filter((file) => /\.(?:ts|svelte|css)$/.test(file) && !file.startsWith(join('src', 'services')));
  return [...files, 'index.html', 'vite.config.ts'].map((file) => [file, readFileSync(file, 'utf8')]);
}

/** The files that hold a word of a service. */
export const known = (
  files: readonly (readonly [file: string, text: string])[],
  service: string,
  words: readonly string[],
): Knowledge[] =>
  files.flatMap(([file, text]) =>
    words
      .filter((word) => text.toLowerCase().includes(word.toLowerCase()))
      .map((word) => ({ file, service, word })),
  );

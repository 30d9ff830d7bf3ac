import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The fonts of one family: its name in browsers, its Debian package, and its fontconfig configuration. */
export interface FontSet {
  readonly family: string;
  readonly debian: string;
  readonly folder: string;
  readonly config: string;
}

const set = (name: string, family: string, debian: string): FontSet => ({
  family,
  debian,
  folder: `/usr/share/fonts/truetype/${name}`,
  // An absolute path: with a file that it can't find, fontconfig would use all fonts.
  config: resolve(`tests/fonts/${name}.conf`),
});

/** The fonts that a Debian machine with a browser has at least; the tests use only these. */
export const leastFonts = set('dejavu', 'DejaVu Sans', 'fonts-dejavu-core');

export const fontSets: readonly FontSet[] = [
  leastFonts,
  set('liberation', 'Liberation Sans', 'fonts-liberation'),
  set('roboto', 'Roboto', 'fonts-roboto-unhinted'),
];

/** Whether this machine can be restricted to a set: it runs Linux and has the fonts. */
export const isThere = ({ folder }: FontSet): boolean => process.platform === 'linux' && existsSync(folder);

/** Environment variables that restrict fontconfig to a set; none if that is impossible. */
export const environmentFor = (fonts: FontSet): Record<string, string> =>
  isThere(fonts) ? { FONTCONFIG_FILE: fonts.config } : {};

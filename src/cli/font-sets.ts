import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Fonts of one family alone: what Debian's package holds, under the name that a browser says. */
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
  // A path that fontconfig can't find would give all fonts back.
  config: resolve(`tests/fonts/${name}.conf`),
});

/** The least that a Debian machine with a browser has: all tests see these fonts alone. */
export const leastFonts = set('dejavu', 'DejaVu Sans', 'fonts-dejavu-core');

export const fontSets: readonly FontSet[] = [
  leastFonts,
  set('liberation', 'Liberation Sans', 'fonts-liberation'),
  set('roboto', 'Roboto', 'fonts-roboto-unhinted'),
];

/** Whether this machine can be held to a set: it has fontconfig, and the fonts are there. */
export const isThere = ({ folder }: FontSet): boolean => process.platform === 'linux' && existsSync(folder);

/** What makes fontconfig see a set alone; nothing where that can't be. */
export const environmentFor = (fonts: FontSet): Record<string, string> =>
  isThere(fonts) ? { FONTCONFIG_FILE: fonts.config } : {};

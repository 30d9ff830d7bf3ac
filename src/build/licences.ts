import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'vite';
import { fileNameOf, typefaces } from './typefaces.ts';

const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const FONTS = typefaces.map((typeface) => `node_modules/@fontsource/${fileNameOf(typeface)}`);

/**
 * The licences of all code and fonts of the site: our own, and those of the packages in the bundle and of the
 * fonts.
 */
export function licences(bundle: Rolldown.OutputBundle): string {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const modules = chunks.flatMap((chunk) => chunk.moduleIds);
  const packages = new Set(modules.flatMap((id) => PACKAGE.exec(id)?.[0] ?? []));
  return ['.', ...FONTS, ...[...packages].sort()].flatMap(licenceOf).join(`\n\n${'='.repeat(72)}\n\n`);
}

function licenceOf(folder: string): string[] {
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file === undefined ? [] : [`${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`];
}
